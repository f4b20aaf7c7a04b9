/** A key for the cell of a row and a column, however their ids are spelled. */
export function placeOf({ rowId, columnId }: { rowId: unknown; columnId: unknown }): string {
  return `${rowId} ${columnId}`.toLowerCase();
}
