import { randomUUID } from 'node:crypto';
import { began, listId, places, valueAt } from '../sheet.ts';

interface Cell {
  id: string;
  columnId: string;
  rowId: string;
  value: unknown;
  status: 'completed';
  reasoning: null;
  error: null;
  createdAt: string;
  updatedAt: string;
}

const cells = new Map<string, Cell>(
  places.map((place, at) => [keyOf(place.rowId, place.columnId), newCell(place, valueAt(at), began)]),
);

/** The least that an upsert can be: one look-up in a map; null where there is no such list. */
export function upsert(list: string, rowId: string, columnId: string, value: unknown): object | null {
  if (list !== listId) return null;
  const now = new Date().toISOString();
  const key = keyOf(rowId, columnId);
  const cell = cells.get(key) ?? newCell({ rowId, columnId }, value, now);
  cell.value = value;
  cell.updatedAt = now;
  cells.set(key, cell);
  const { id, status, reasoning, error } = cell;
  const place = { id, list_id: list, column_id: columnId, row_id: rowId };
  const times = { created_at: cell.createdAt, updated_at: cell.updatedAt };
  return { cell: { ...place, value, status, reasoning, error, ...times } };
}

export function read(list: string): object | null {
  if (list !== listId) return null;
  const sheet = { id: list, userId: 'user_1', name: null, createdAt: began, updatedAt: began };
  return { sheet, rows: [], columns: [], cells: [...cells.values()] };
}

function newCell(
  { rowId, columnId }: { rowId: string; columnId: string },
  value: unknown,
  now: string,
): Cell {
  const state = { status: 'completed', reasoning: null, error: null } as const;
  return { id: randomUUID(), columnId, rowId, value, ...state, createdAt: now, updatedAt: now };
}

function keyOf(rowId: string, columnId: string): string {
  return `${rowId} ${columnId}`;
}
