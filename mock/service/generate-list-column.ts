import { isDynamic } from '../store/is-dynamic.ts';
import { isMissing } from '../store/store.ts';
import type { Parts } from './parts.ts';
import { listScope, notFound } from './scope.ts';
import type { Operations } from './service.ts';

/** Starts the enrichment of a dynamic column in some rows afresh: their cells are pending at once. */
export function generateListColumn({ store, clock, newId }: Parts): Operations['generateListColumn'] {
  return async (ask) => {
    const scope = listScope(ask);
    const columnId = ask.columnId.toLowerCase();
    const columns = await store.readColumns(scope);
    if (isMissing(columns)) return notFound(columns);
    const column = columns.find(({ id }) => id === columnId);
    if (column === undefined) return { kind: 'column-not-found' };
    if (!isDynamic(column)) return { kind: 'column-not-dynamic' };
    const rowIds = ask.rowIds.map((id) => id.toLowerCase());
    const start = { ...clock.stamp(), cellId: newId };
    const rowCount = await store.startEnrichment(scope, columnId, rowIds, start);
    if (typeof rowCount === 'object') return notFound(rowCount);
    return { kind: 'done', body: { success: true, taskId: newId(), rowCount } };
  };
}
