import type { CellRecord, ListRecord } from '../store/records.ts';
import type { Cell, Sheet, WrittenCell } from '../wire.ts';

/** A cell as reads show it. */
export function readCell(cell: CellRecord): Cell {
  return {
    id: cell.id,
    columnId: cell.columnId,
    rowId: cell.rowId,
    value: cell.value,
    status: cell.status,
    reasoning: cell.reasoning,
    error: cell.error,
    createdAt: cell.createdAt,
    updatedAt: cell.updatedAt,
  };
}

/** A cell as the write answers it. */
export function writtenCell(cell: CellRecord, listId: string): WrittenCell {
  return {
    id: cell.id,
    list_id: listId,
    column_id: cell.columnId,
    row_id: cell.rowId,
    value: cell.value,
    status: cell.status,
    reasoning: cell.reasoning,
    error: cell.error,
    created_at: cell.createdAt,
    updated_at: cell.updatedAt,
  };
}

/** A list without what is in it. `enriching` for as long as the last enrichment that started in it may take. */
export function sheet(list: ListRecord, now: number, delayMs: number): Sheet {
  const enriching = list.enrichingSince !== null && now - list.enrichingSince < delayMs;
  return {
    id: list.id,
    userId: list.owner,
    name: list.name,
    enrichmentStatus: enriching ? 'enriching' : 'idle',
    createdAt: list.createdAt,
    updatedAt: list.updatedAt,
    activeSearchId: null,
    searchFilters: null,
  };
}
