import type { OpenAPIV3_1 } from 'openapi-types';
import { banner } from './banner.ts';
import { follow } from './follow.ts';
import { GenerateError } from './generate-error.ts';

/** What generators of ids and of typed values need from the schemas. */
export function renderPatterns(document: OpenAPIV3_1.Document): string {
  const { pattern } = follow<OpenAPIV3_1.SchemaObject>(document, '/components/schemas/Uuid').value;
  if (pattern === undefined) throw new GenerateError('components.schemas.Uuid has no pattern.');
  const { enum: types } = follow<OpenAPIV3_1.SchemaObject>(document, '/components/schemas/ColumnType').value;
  if (types === undefined) throw new GenerateError('components.schemas.ColumnType has no enum.');

  return `${banner('openapi.yaml')}
/** The \`Uuid\` schema's pattern, verbatim. */
export const uuidPattern = ${JSON.stringify(pattern)};

/** \`uuidPattern\`, ready to test with. */
export const uuid = new RegExp(uuidPattern);

/** What \`schema.type\` of a column may be. */
export const columnTypes = ${JSON.stringify(types)} as const;

export type ColumnType = (typeof columnTypes)[number];
`;
}
