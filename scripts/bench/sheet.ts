/** What every contestant serves that can hold it: a list of 1,000 rows and 10 columns with a value in each cell. */
export const listId = '30000000-0000-4000-8000-000000000001';
export const rowIds = Array.from({ length: 1000 }, (_, at) => idOf('4', at));
export const columnIds = Array.from({ length: 10 }, (_, at) => idOf('5', at));
export const token = 'test-token';

/** A moment for all that was there before. */
export const began = '2025-03-01T09:00:00.000Z';

export interface Place {
  rowId: string;
  columnId: string;
}

/** Where the cells are, row by row. */
export const places: readonly Place[] = rowIds.flatMap((rowId) =>
  columnIds.map((columnId) => ({ rowId, columnId })),
);

export function valueAt(at: number): string {
  return `Value ${at}`;
}

export function idOf(digit: string, at: number): string {
  return `${digit}0000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
}
