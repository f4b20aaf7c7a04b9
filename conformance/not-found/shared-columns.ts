import { isRecord, sameId } from '../cells/seen-cell.ts';
import type { Scope } from '../judge/scope.ts';
import { NotReached } from '../judge/violation.ts';

/**
 * Lists may have their built-in columns in common: one of another list is then one of this list as well. A list that was just
 * made has no others.
 *
 * @throws {NotReached} where the column is in that one, too
 */
export async function isNotInEveryList(scope: Scope, columnId: string): Promise<void> {
  if (scope.env.supply.shared) return;
  const { listId } = await scope.alone();
  const path = `/api/lists/${listId}/columns`;
  const { json } = await scope.send({ operation: 'listListColumns', method: 'GET', path });
  const columns = isRecord(json) && Array.isArray(json.columns) ? json.columns : [];
  if (columns.some((column) => isRecord(column) && sameId(column.id, columnId)))
    throw new NotReached('needs: a column that not every list has');
}
