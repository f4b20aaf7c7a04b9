import type { Api, Cell, WrittenCell } from '../api.ts';

export interface Place {
  listId: string;
  rowId: string;
  columnId: string;
}

/** How one call of the write ended. */
export type Attempt =
  | { kind: 'saved'; cell: Cell }
  /** The server says no; asking again would change nothing. */
  | { kind: 'refused'; because: string }
  /** No answer, or one that says "later": whether the write was made is unknown. */
  | { kind: 'unknown'; because: string; retryAfterMs: number | null };

/** An answer that takes longer counts as lost. */
const patienceMs = 10_000;

/** Longer pauses than this, in milliseconds, are not waited for. */
const longestPause = 30_000;

/** Makes the write once. */
export async function attempt(api: Api, place: Place, value: unknown): Promise<Attempt> {
  const { listId, rowId, columnId } = place;
  try {
    const { data, error, response } = await api.PUT('/api/lists/{id}/cells', {
      params: { path: { id: listId } },
      body: { rowId, columnId, value },
      signal: AbortSignal.timeout(patienceMs),
    });
    if (data !== undefined) return { kind: 'saved', cell: readForm(data.cell) };
    const because = error?.error ?? `The server answered ${response.status}.`;
    if (response.status < 500 && response.status !== 429) return { kind: 'refused', because };
    return { kind: 'unknown', because, retryAfterMs: retryAfter(response) };
  } catch {
    return { kind: 'unknown', because: 'No answer came.', retryAfterMs: null };
  }
}

/** The write answers in snake_case, reads in camelCase; the page keeps cells as reads have them. */
function readForm(cell: WrittenCell): Cell {
  return {
    id: cell.id,
    columnId: cell.column_id,
    rowId: cell.row_id,
    value: cell.value,
    status: cell.status,
    reasoning: cell.reasoning,
    error: cell.error,
    createdAt: cell.created_at,
    updatedAt: cell.updated_at,
  };
}

function retryAfter(response: Response): number | null {
  const header = response.headers.get('retry-after');
  if (header === null || !/^\d+$/.test(header)) return null;
  return Math.min(Number(header) * 1000, longestPause);
}
