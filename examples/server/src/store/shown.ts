import type { Cell, Column, Row, Sheet, WrittenCell } from '../wire.ts';
import type { ColumnRecord, ListRecord, RowRecord } from './find.ts';
import type { CellRecord } from './upsert-cell.ts';

/** A cell as reads show it. */
export function shownCell(cell: CellRecord): Cell {
  return {
    id: cell.id,
    columnId: cell.columnId,
    rowId: cell.rowId,
    value: cell.value,
    status: cell.status,
    reasoning: cell.reasoning,
    error: cell.error,
    createdAt: cell.createdAt.toISOString(),
    updatedAt: cell.updatedAt.toISOString(),
  };
}

/** A cell as the write answers it: the same in snake_case, with its list. */
export function writtenCell(cell: CellRecord, list: ListRecord): WrittenCell {
  return {
    id: cell.id,
    list_id: list.id,
    column_id: cell.columnId,
    row_id: cell.rowId,
    value: cell.value,
    status: cell.status,
    reasoning: cell.reasoning,
    error: cell.error,
    created_at: cell.createdAt.toISOString(),
    updated_at: cell.updatedAt.toISOString(),
  };
}

export function shownSheet(list: ListRecord, enriching: boolean): Sheet {
  return {
    id: list.id,
    userId: list.userId,
    name: list.name,
    enrichmentStatus: enriching ? 'running' : 'idle',
    createdAt: list.createdAt.toISOString(),
    updatedAt: list.updatedAt.toISOString(),
    activeSearchId: null,
    searchFilters: null,
  };
}

export function shownColumn(column: ColumnRecord): Column {
  return {
    id: column.id,
    listId: column.listId,
    name: column.name,
    prompt: column.prompt,
    responseType: null,
    source: column.source,
    subject: null,
    isFilter: false,
    position: column.position,
    schema: column.schema,
    enrichmentType: null,
    config: null,
    createdAt: column.createdAt.toISOString(),
    isPreview: false,
    category: null,
    builtInKey: column.builtInKey,
  };
}

export function shownRow(row: RowRecord): Row {
  return {
    id: row.id,
    listId: row.listId,
    linkedinUrl: row.linkedinUrl,
    profileData: row.profileData,
    source: 'manual',
    addedAt: row.addedAt.toISOString(),
    companyRowId: null,
    companyDomain: null,
  };
}
