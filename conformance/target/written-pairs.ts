import { cellOfRead, isRecord } from '../cells/seen-cell.ts';
import type { Send } from './set-up.ts';

/** The pairs of a given list that have a cell already; none where the list cannot be read. */
export function byGetListPairs(
  send: Send,
): (listId: string) => Promise<{ rowId: string; columnId: string }[]> {
  return async (listId) => {
    const { json } = await send({ operation: 'getList', method: 'GET', path: `/api/lists/${listId}` });
    const raw = isRecord(json) && Array.isArray(json.cells) ? json.cells : [];
    return raw.map(cellOfRead).flatMap((cell) => {
      const { rowId, columnId } = cell ?? {};
      return typeof rowId === 'string' && typeof columnId === 'string' ? [{ rowId, columnId }] : [];
    });
  };
}
