import type { CellRecord, ColumnRecord } from '../store/records.ts';
import type { ListContent } from '../store/store.ts';
import { rfc3339 } from '../time/clock.ts';
import type { Snapshot, SnapshotCell, SnapshotColumn, SnapshotList } from './snapshot.ts';

/** What a store holds, as a document that people can read. What is as it would be anyway is left out. */
export function takeSnapshot(content: readonly ListContent[], now: number): Snapshot {
  return { at: rfc3339(now), lists: content.map(listOf) };
}

function listOf({ list, columns, rows, cells }: ListContent): SnapshotList {
  const cellsByRow = new Map<string, Record<string, SnapshotCell>>(rows.map(({ row }) => [row.id, {}]));
  for (const cell of cells) {
    const ofRow = cellsByRow.get(cell.rowId);
    if (ofRow !== undefined) ofRow[cell.columnId] = cellOf(cell);
  }
  const { id, owner, name, createdAt, updatedAt, enrichingSince } = list;
  return {
    id,
    owner,
    name,
    createdAt,
    updatedAt,
    ...(enrichingSince !== null && { enrichingSince: rfc3339(enrichingSince) }),
    columns: [...columns].sort((a, b) => a.position - b.position).map(columnOf),
    rows: [...rows]
      .sort((a, b) => a.position - b.position)
      .map(({ row: { listId: _, ...row } }) => ({ ...row, cells: cellsByRow.get(row.id) ?? {} })),
  };
}

function columnOf({ listId: _list, position: _place, source, ...column }: ColumnRecord): SnapshotColumn {
  const told = Object.entries(column).filter(([, value]) => value !== null && value !== false);
  const { id, name, schema } = column;
  return { id, name, schema, ...Object.fromEntries(told), ...(source !== null && { source }) };
}

function cellOf(cell: CellRecord): SnapshotCell {
  const { id, value, status, reasoning, error, createdAt, updatedAt, enrichment, starts } = cell;
  return {
    id,
    value,
    status,
    ...(reasoning !== null && { reasoning }),
    ...(error !== null && { error }),
    createdAt,
    updatedAt,
    ...(enrichment !== null && {
      enrichment: { ...enrichment, startedAt: rfc3339(enrichment.startedAt) },
    }),
    ...(starts > 0 && { starts }),
  };
}
