import type { CellRecord, ColumnRecord, ListRecord, RowRecord } from './records.ts';
import type { CellWrite, ListContent, Stamp } from './store.ts';

export interface MemoryRow {
  id: string;
  record: RowRecord;
  /** By column, so that the pair of row and column can hold one cell only (UP-2). */
  cells: Map<string, CellRecord>;
}

export interface MemoryList {
  record: ListRecord;
  columns: Map<string, ColumnRecord>;
  rows: Map<string, MemoryRow>;
  rowIdByUrl: Map<string, string>;
  positions: number;
}

export function newList(record: ListRecord, columns: readonly ColumnRecord[]): MemoryList {
  return {
    record,
    columns: new Map(columns.map((column) => [column.id, column])),
    rows: new Map(),
    rowIdByUrl: new Map(),
    positions: 0,
  };
}

export function contentOf(list: MemoryList): ListContent {
  const rows = [...list.rows.values()];
  return {
    list: list.record,
    columns: [...list.columns.values()],
    rows: rows.map((row) => row.record),
    cells: rows.flatMap((row) => [...row.cells.values()]),
  };
}

export function rowWithUrl(list: MemoryList, url: string | null): MemoryRow | undefined {
  const rowId = url === null ? undefined : list.rowIdByUrl.get(url);
  return rowId === undefined ? undefined : list.rows.get(rowId);
}

export function keepRow(list: MemoryList, record: RowRecord): MemoryRow {
  const row: MemoryRow = { id: record.row.id, record, cells: new Map() };
  list.rows.set(row.id, row);
  if (record.row.linkedinUrl !== null) list.rowIdByUrl.set(record.row.linkedinUrl, record.row.id);
  list.positions = Math.max(list.positions, record.position + 1);
  return row;
}

export function keepCell(list: MemoryList, cell: CellRecord): void {
  list.rows.get(cell.rowId)?.cells.set(cell.columnId, cell);
  touch(list, cell.updatedAt);
}

/** A list was changed no earlier than what is in it; its time never goes back. */
export function touch(list: MemoryList, at: string): void {
  list.record.updatedAt = later(list.record.updatedAt, at);
}

/** Times compare as strings. */
function later(one: string, other: string): string {
  return one > other ? one : other;
}

/** The ids are those that are kept already, not copies of what a request said: a million cells would each hold two. */
export function writtenCell(row: MemoryRow, column: ColumnRecord, write: CellWrite): CellRecord {
  const before = row.cells.get(column.id);
  const starts = before?.starts ?? 0;
  const enriched = write.held !== undefined;
  return {
    id: before?.id ?? write.id,
    columnId: column.id,
    rowId: row.id,
    value: write.value,
    status: write.status,
    reasoning: write.reasoning,
    error: write.error,
    createdAt: before?.createdAt ?? write.at,
    updatedAt: later(before?.updatedAt ?? '', write.at),
    enrichment: enriched
      ? { startedAt: write.now, turn: row.record.position + starts, ...(write.held && { held: write.held }) }
      : null,
    starts: starts + (enriched ? 1 : 0),
  };
}

export function startCell(
  list: MemoryList,
  row: MemoryRow,
  columnId: string,
  start: Stamp & { cellId: () => string },
): void {
  const before = row.cells.get(columnId);
  const starts = before?.starts ?? 0;
  row.cells.set(columnId, {
    id: before?.id ?? start.cellId(),
    columnId,
    rowId: row.id,
    value: null,
    status: 'pending',
    reasoning: null,
    error: null,
    createdAt: before?.createdAt ?? start.at,
    updatedAt: later(before?.updatedAt ?? '', start.at),
    enrichment: { startedAt: start.now, turn: row.record.position + starts },
    starts: starts + 1,
  });
  list.record.enrichingSince = start.now;
  touch(list, start.at);
}
