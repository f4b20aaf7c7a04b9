import type { ListContent } from '../store.ts';
import type { WorldContent } from '../stores.ts';
import type { Sql } from './database.ts';
import { cellLine, cellOf, columnLine, columnOf, listLine, listOf, rowLine, rowOf } from './lines.ts';
import { insertInto } from './statements/lists.ts';
import type { CellLine, ColumnLine, ListLine, RowLine } from './tables.ts';

/** A list and all that is in it, as a statement finds it; the list is null where there is none. */
export interface ContentLine {
  list: ListLine | null;
  columns: ColumnLine[];
  rows: RowLine[];
  cells: CellLine[];
}

export function contentOf({ list, columns, rows, cells }: ContentLine): ListContent | null {
  if (list === null) return null;
  let cellsUpdatedAt = '';
  for (const { updated_at: at } of cells) if (at > cellsUpdatedAt) cellsUpdatedAt = at;
  return {
    list: listOf(list, cellsUpdatedAt),
    columns: columns.map(columnOf),
    rows: rows.map(rowOf),
    cells: cells.map(cellOf),
  };
}

/** Puts lists into a world that has none. */
export async function insertContent(sql: Sql, world: string, { lists }: WorldContent): Promise<void> {
  for (const [position, content] of lists.entries()) await insertList(sql, world, content, position);
}

async function insertList(
  sql: Sql,
  world: string,
  { list, columns, rows, cells }: ListContent,
  position: number,
): Promise<void> {
  const key = crypto.randomUUID();
  const rowsGiven = rows.reduce((most, row) => Math.max(most, row.position + 1), 0);
  await insertAll(sql, 'lists', [listLine(list, { key, world, position, rows_given: rowsGiven })]);
  await insertAll(
    sql,
    'columns',
    columns.map((column) => columnLine(key, column)),
  );
  await insertAll(
    sql,
    'rows',
    rows.map((row) => rowLine(key, row)),
  );
  const byPlace = new Map(cells.map((cell) => [`${cell.rowId} ${cell.columnId}`, cellLine(key, cell)]));
  await insertAll(sql, 'cells', [...byPlace.values()]);
}

/** One text of all that there may be would be too long for the engine. */
const mostAtOnce = 5000;

async function insertAll(
  sql: Sql,
  table: Parameters<typeof insertInto>[0],
  lines: readonly object[],
): Promise<void> {
  for (let from = 0; from < lines.length; from += mostAtOnce)
    await sql.query(insertInto(table), [JSON.stringify(lines.slice(from, from + mostAtOnce))]);
}
