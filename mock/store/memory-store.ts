import type { Row } from '../wire.ts';
import { isDynamic } from './is-dynamic.ts';
import {
  contentOf,
  keepCell,
  keepRow,
  type MemoryList,
  type MemoryRow,
  newList,
  rowWithUrl,
  startCell,
  touch,
  writtenCell,
} from './memory-list.ts';
import type { CellRecord, ColumnRecord, ListRecord } from './records.ts';
import {
  type CellScope,
  type CellWrite,
  isMissing,
  type ListContent,
  type ListScope,
  type Missing,
  type NewRow,
  type RowPage,
  type Stamp,
  type Store,
} from './store.ts';

const noList: Missing = { missing: 'list' };
const noRow: Missing = { missing: 'row' };
const noColumn: Missing = { missing: 'column' };

/** The default store: maps in this process. Every step takes the same time however much is kept. */
export class MemoryStore implements Store {
  readonly #lists = new Map<string, MemoryList>();
  readonly #byOwner = new Map<string, MemoryList[]>();

  constructor(content: readonly ListContent[]) {
    for (const { list, columns, rows, cells } of content) {
      const kept = this.#keep({ ...list }, columns);
      for (const row of rows) keepRow(kept, row);
      for (const cell of cells) keepCell(kept, cell);
    }
  }

  addList(record: ListRecord, columns: readonly ColumnRecord[]): void {
    this.#keep(record, columns);
  }

  listsOf(owner: string): { list: ListRecord; rowCount: number }[] {
    const lists = this.#byOwner.get(owner) ?? [];
    return lists.map(({ record, rows }) => ({ list: record, rowCount: rows.size })).reverse();
  }

  readList(scope: ListScope): ListContent | Missing {
    const list = this.#find(scope);
    return list === undefined ? noList : contentOf(list);
  }

  ownerOf(listId: string): string | null {
    return this.#lists.get(listId)?.record.owner ?? null;
  }

  readColumns(scope: ListScope): ColumnRecord[] | Missing {
    const list = this.#find(scope);
    return list === undefined ? noList : [...list.columns.values()];
  }

  readRows(scope: ListScope, page: { limit: number; offset: number }): RowPage | Missing {
    const list = this.#find(scope);
    if (list === undefined) return noList;
    const rows = [...list.rows.values()].slice(page.offset, page.offset + page.limit);
    return {
      columns: [...list.columns.values()],
      rows: rows.map(({ record, cells }) => ({ ...record, cells: [...cells.values()] })),
      total: list.rows.size,
    };
  }

  addColumn(
    scope: ListScope,
    column: Omit<ColumnRecord, 'position'>,
    start: Stamp & { cellId: () => string },
  ): ColumnRecord | Missing {
    const list = this.#find(scope);
    if (list === undefined) return noList;
    const record: ColumnRecord = { ...column, position: list.columns.size };
    list.columns.set(record.id, record);
    touch(list, start.at);
    if (isDynamic(record)) for (const row of list.rows.values()) startCell(list, row, record.id, start);
    return record;
  }

  addRow(scope: ListScope, added: NewRow): { row: Row; enriching: string[] } | Missing {
    const list = this.#find(scope);
    if (list === undefined) return noList;
    touch(list, added.at);
    const known = rowWithUrl(list, added.row.linkedinUrl);
    if (known !== undefined) {
      known.record = { ...known.record, row: added.merge(known.record.row) };
      return { row: known.record.row, enriching: [] };
    }
    const row = keepRow(list, { row: added.row, position: list.positions });
    const enriching = [...list.columns.values()].filter(isDynamic).map((column) => column.id);
    for (const columnId of enriching) startCell(list, row, columnId, added);
    return { row: added.row, enriching };
  }

  putCell(scope: CellScope, write: CellWrite): CellRecord | Missing {
    const list = this.#find(scope);
    if (list === undefined) return noList;
    const row = list.rows.get(scope.rowId);
    if (row === undefined) return noRow;
    const column = list.columns.get(scope.columnId);
    if (column === undefined) return noColumn;
    const cell = writtenCell(row, column, write);
    row.cells.set(column.id, cell);
    touch(list, cell.updatedAt);
    return cell;
  }

  landCell(scope: CellScope, starts: number, write: CellWrite): boolean {
    const cell = this.#find(scope)?.rows.get(scope.rowId)?.cells.get(scope.columnId);
    if (cell === undefined || cell.enrichment === null || cell.starts !== starts) return false;
    return !isMissing(this.putCell(scope, write));
  }

  readCell(scope: CellScope): { cell: CellRecord | null; column: ColumnRecord } | Missing {
    const list = this.#find(scope);
    if (list === undefined) return noList;
    const row = list.rows.get(scope.rowId);
    if (row === undefined) return noRow;
    const column = list.columns.get(scope.columnId);
    if (column === undefined) return noColumn;
    return { cell: row.cells.get(scope.columnId) ?? null, column };
  }

  startEnrichment(
    scope: ListScope,
    columnId: string,
    rowIds: readonly string[],
    start: Stamp & { cellId: () => string },
  ): number | Missing {
    const list = this.#find(scope);
    if (list === undefined) return noList;
    if (!list.columns.has(columnId)) return noColumn;
    const rows = new Set<MemoryRow>();
    for (const rowId of rowIds) {
      const row = list.rows.get(rowId);
      if (row === undefined) return noRow;
      rows.add(row);
    }
    for (const row of rows) startCell(list, row, columnId, start);
    return rows.size;
  }

  dump(): ListContent[] {
    return [...this.#lists.values()].map(contentOf);
  }

  #keep(record: ListRecord, columns: readonly ColumnRecord[]): MemoryList {
    const list = newList(record, columns);
    this.#lists.set(record.id, list);
    const owned = this.#byOwner.get(record.owner);
    if (owned === undefined) this.#byOwner.set(record.owner, [list]);
    else owned.push(list);
    return list;
  }

  /** Another caller's list is not found either, in no other way than one that does not exist (NF-6). */
  #find(scope: ListScope): MemoryList | undefined {
    const list = this.#lists.get(scope.listId);
    return list?.record.owner === scope.owner ? list : undefined;
  }
}
