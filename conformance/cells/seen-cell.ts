import { uuid } from '../../generated/patterns.ts';
import type { components } from '../../generated/types.ts';

type Schemas = components['schemas'];

/** Where a cell sits. */
export interface Place {
  listId: string;
  rowId: string;
  columnId: string;
}

/**
 * A cell as some answer showed it, the write's snake_case and the reads' camelCase brought to one form, ids in lower
 * case. Members that the answer lacked are `undefined`; that is SHAPE-1's to judge.
 */
export interface SeenCell {
  id: unknown;
  listId: unknown;
  rowId: unknown;
  columnId: unknown;
  value: unknown;
  status: unknown;
  reasoning: unknown;
  error: unknown;
  createdAt: unknown;
  updatedAt: unknown;
}

type Names<Wire> = Record<Exclude<keyof SeenCell, 'listId'>, keyof Wire & string>;

const inWrite = {
  id: 'id',
  rowId: 'row_id',
  columnId: 'column_id',
  value: 'value',
  status: 'status',
  reasoning: 'reasoning',
  error: 'error',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
} as const satisfies Names<Schemas['WrittenCell']>;

const inRead = {
  id: 'id',
  rowId: 'rowId',
  columnId: 'columnId',
  value: 'value',
  status: 'status',
  reasoning: 'reasoning',
  error: 'error',
  createdAt: 'createdAt',
  updatedAt: 'updatedAt',
} as const satisfies Names<Schemas['Cell']>;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** UUID-6: ids compare without regard to case, and a server may echo them in lower case. A cell's id may be any text. */
function readId(id: unknown): unknown {
  return typeof id === 'string' && uuid.test(id) ? id.toLowerCase() : id;
}

function see(raw: Record<string, unknown>, names: typeof inWrite | typeof inRead, listId: unknown): SeenCell {
  return {
    id: readId(raw[names.id]),
    listId: readId(listId),
    rowId: readId(raw[names.rowId]),
    columnId: readId(raw[names.columnId]),
    value: Object.hasOwn(raw, names.value) ? raw[names.value] : undefined,
    status: raw[names.status],
    reasoning: raw[names.reasoning],
    error: raw[names.error],
    createdAt: raw[names.createdAt],
    updatedAt: raw[names.updatedAt],
  };
}

/** The cell in the answer of `updateListCell`, or undefined where there is none. */
export function cellOfWrite(json: unknown): SeenCell | undefined {
  if (!isRecord(json) || !isRecord(json.cell)) return undefined;
  return see(json.cell, inWrite, json.cell.list_id);
}

/** A cell in the answer of `getList` or `listListRows`. */
export function cellOfRead(raw: unknown): SeenCell | undefined {
  return isRecord(raw) ? see(raw, inRead, undefined) : undefined;
}

/** UUID-6: ids compare without regard to case. */
export function sameId(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' && a.toLowerCase() === b.toLowerCase();
}

export function isAt(cell: SeenCell, place: { rowId: string; columnId: string }): boolean {
  return sameId(cell.rowId, place.rowId) && sameId(cell.columnId, place.columnId);
}
