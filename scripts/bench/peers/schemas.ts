import { uuidPattern } from '../../../generated/patterns.ts';

export interface ById {
  id: string;
}

export interface UpsertBody {
  rowId: string;
  columnId: string;
  value: unknown;
}

const id = { type: 'string', pattern: uuidPattern };
const text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };

export const paramsSchema = { type: 'object', required: ['id'], properties: { id } };
export const bodySchema = {
  type: 'object',
  required: ['rowId', 'columnId'],
  properties: { rowId: id, columnId: id, value: {} },
};

const state = { value: {}, status: text, reasoning: textOrNull, error: textOrNull };
const written = {
  id: text,
  list_id: text,
  column_id: text,
  row_id: text,
  ...state,
  created_at: text,
  updated_at: text,
};
const shown = { id: text, columnId: text, rowId: text, ...state, createdAt: text, updatedAt: text };
const anything = { type: 'object', additionalProperties: true };

/** By status, as Fastify takes them. */
export const answers = {
  upsert: { 200: objectOf({ cell: objectOf(written) }) },
  read: {
    200: objectOf({
      sheet: anything,
      rows: { type: 'array', items: anything },
      columns: { type: 'array', items: anything },
      cells: { type: 'array', items: objectOf(shown) },
    }),
  },
};

function objectOf(properties: object) {
  return { type: 'object', properties };
}
