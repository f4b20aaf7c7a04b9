import type { CellStatus, Row } from '../wire.ts';
import type { CellRecord, ColumnRecord, ListRecord, RowRecord } from './records.ts';

/** A store answers at once or later; the service awaits either. */
export type Awaitable<T> = T | Promise<T>;

/** Which of the three look-ups failed first; the order is list, row, column (NF-1 to NF-3). */
export interface Missing {
  missing: 'list' | 'row' | 'column';
}

export interface ListScope {
  /** The caller who asks. A list of someone else counts as missing (NF-6). */
  owner: string;
  listId: string;
}

export interface CellScope extends ListScope {
  rowId: string;
  columnId: string;
}

export interface Stamp {
  /** Milliseconds since 1970. */
  now: number;
  /** The same moment as RFC 3339. */
  at: string;
}

/** What a cell is to hold; `id` is used where the pair has no cell yet. */
export interface CellWrite extends Stamp {
  id: string;
  value: unknown;
  status: CellStatus;
  reasoning: string | null;
  error: string | null;
  /** Keeps an enrichment in flight, at this stage; absent ends whatever was in flight. */
  held?: 'pending' | 'processing';
}

export interface NewRow extends Stamp {
  row: Row;
  /** Mixes what is sent into the profile of a row that has this `linkedinUrl` already. */
  merge: (existing: Row) => Row;
  cellId: () => string;
}

export interface ListContent {
  list: ListRecord;
  columns: readonly ColumnRecord[];
  rows: readonly RowRecord[];
  cells: readonly CellRecord[];
}

export interface RowPage {
  columns: readonly ColumnRecord[];
  rows: readonly (RowRecord & { cells: readonly CellRecord[] })[];
  total: number;
}

/**
 * Where the state is. Every method is one atomic step. Ids come in lower case; records that come out belong to the
 * store and are never changed by who reads them. Nothing here knows of HTTP, of clocks or of how enrichment ends.
 */
export interface Store {
  addList(list: ListRecord, columns: readonly ColumnRecord[]): Awaitable<void>;
  /** Newest first. */
  listsOf(owner: string): Awaitable<readonly { list: ListRecord; rowCount: number }[]>;
  readList(scope: ListScope): Awaitable<ListContent | Missing>;
  /** Who owns a list; null where there is none with this id. */
  ownerOf(listId: string): Awaitable<string | null>;
  readColumns(scope: ListScope): Awaitable<readonly ColumnRecord[] | Missing>;
  readRows(scope: ListScope, page: { limit: number; offset: number }): Awaitable<RowPage | Missing>;
  /** Puts the column behind the others; a dynamic one starts the enrichment of its cell in every row. */
  addColumn(
    scope: ListScope,
    column: Omit<ColumnRecord, 'position'>,
    start: Stamp & { cellId: () => string },
  ): Awaitable<ColumnRecord | Missing>;
  /** Adds the row or merges into the one with the same `linkedinUrl`; a new row starts its dynamic cells. */
  addRow(scope: ListScope, row: NewRow): Awaitable<{ row: Row; enriching: readonly string[] } | Missing>;
  /** The upsert: keeps `id` and `createdAt` where the pair has a cell, and never moves `updatedAt` back. */
  putCell(scope: CellScope, cell: CellWrite): Awaitable<CellRecord | Missing>;
  /** The same write, done only where the enrichment that was the cell's `starts`-th is still in flight; tells whether. */
  landCell(scope: CellScope, starts: number, cell: Omit<CellWrite, 'held'>): Awaitable<boolean>;
  readCell(scope: CellScope): Awaitable<{ cell: CellRecord | null; column: ColumnRecord } | Missing>;
  /** The cells of the column in these rows become pending, all or none. */
  startEnrichment(
    scope: ListScope,
    columnId: string,
    rowIds: readonly string[],
    start: Stamp & { cellId: () => string },
  ): Awaitable<number | Missing>;
  /** All that is kept, oldest list first. */
  dump(): Awaitable<readonly ListContent[]>;
}

export function isMissing(found: object | number): found is Missing {
  return typeof found === 'object' && 'missing' in found;
}
