import type { Place } from './seen-cell.ts';

/** Every pair of one of the rows and one of the columns, row by row. */
export function placesIn(grid: {
  listId: string;
  rowIds: readonly string[];
  columnIds: readonly string[];
}): Place[] {
  const { listId, rowIds, columnIds } = grid;
  return rowIds.flatMap((rowId) => columnIds.map((columnId) => ({ listId, rowId, columnId })));
}
