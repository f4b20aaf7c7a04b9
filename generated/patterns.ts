// Written by `npm run generate` from spec/openapi.yaml; do not edit.

/** The `Uuid` schema's pattern, verbatim. */
export const uuidPattern = "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$";

/** `uuidPattern`, ready to test with. */
export const uuid = new RegExp(uuidPattern);

/** What `schema.type` of a column may be. */
export const columnTypes = ["text","number","boolean","url","enum","multiselect","list","date","email","phone"] as const;

export type ColumnType = (typeof columnTypes)[number];
