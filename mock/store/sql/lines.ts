import { createHash } from 'node:crypto';
import type { CellRecord, ColumnRecord, ListRecord, RowRecord } from '../records.ts';
import type { CellLine, ColumnLine, ListLine, RowLine } from './tables.ts';

/** The records as lines of the tables, and back. Free text is kept as JSON, in which there is nothing a database refuses. */

export function listOf(line: ListLine, cellsUpdatedAt: string | null): ListRecord {
  return {
    id: line.id,
    owner: JSON.parse(line.owner),
    name: fromJson(line.name),
    createdAt: line.created_at,
    updatedAt: cellsUpdatedAt !== null && cellsUpdatedAt > line.updated_at ? cellsUpdatedAt : line.updated_at,
    enrichingSince: line.enriching_since,
  };
}

export function listLine(
  list: ListRecord,
  place: Pick<ListLine, 'key' | 'world' | 'position' | 'rows_given'>,
): ListLine {
  return {
    ...place,
    id: list.id,
    owner: JSON.stringify(list.owner),
    name: toJson(list.name),
    created_at: list.createdAt,
    updated_at: list.updatedAt,
    enriching_since: list.enrichingSince,
  };
}

export function columnOf(line: ColumnLine): ColumnRecord {
  return { ...JSON.parse(line.record), position: line.position };
}

export function columnLine(list: string, column: ColumnRecord): ColumnLine {
  return { list, id: column.id, position: column.position, record: JSON.stringify(column) };
}

export function rowOf(line: RowLine): RowRecord {
  return { row: JSON.parse(line.record), position: line.position };
}

export function rowLine(list: string, { row, position }: RowRecord): RowLine {
  return { list, id: row.id, position, url_digest: urlDigest(row.linkedinUrl), record: JSON.stringify(row) };
}

export function urlDigest(url: string | null): string | null {
  return url === null ? null : createHash('sha256').update(JSON.stringify(url)).digest('hex');
}

export function cellOf(line: CellLine): CellRecord {
  const { started_at: startedAt, turn, held } = line;
  return {
    id: line.id,
    columnId: line.column_id,
    rowId: line.row_id,
    value: JSON.parse(line.value),
    status: line.status,
    reasoning: fromJson(line.reasoning),
    error: fromJson(line.error),
    createdAt: line.created_at,
    updatedAt: line.updated_at,
    enrichment:
      startedAt === null || turn === null ? null : { startedAt, turn, ...(held !== null && { held }) },
    starts: line.starts,
  };
}

export function cellLine(list: string, cell: CellRecord): CellLine {
  return {
    list,
    row_id: cell.rowId,
    column_id: cell.columnId,
    id: cell.id,
    value: JSON.stringify(cell.value),
    status: cell.status,
    reasoning: toJson(cell.reasoning),
    error: toJson(cell.error),
    created_at: cell.createdAt,
    updated_at: cell.updatedAt,
    started_at: cell.enrichment?.startedAt ?? null,
    turn: cell.enrichment?.turn ?? null,
    held: cell.enrichment?.held ?? null,
    starts: cell.starts,
  };
}

export function toJson(text: string | null): string | null {
  return text === null ? null : JSON.stringify(text);
}

function fromJson(text: string | null): string | null {
  return text === null ? null : JSON.parse(text);
}
