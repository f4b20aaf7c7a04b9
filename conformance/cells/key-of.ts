/** The pair of a cell as one text, however its ids are spelled. */
export function keyOf({ rowId, columnId }: { rowId: unknown; columnId: unknown }): string {
  return `${rowId} ${columnId}`.toLowerCase();
}
