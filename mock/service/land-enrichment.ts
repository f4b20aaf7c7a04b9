import { isInFlight } from '../enrichment/settle.ts';
import { isMissing } from '../store/store.ts';
import type { Parts } from './parts.ts';
import { notFound, ownersScope } from './scope.ts';
import type { Controls } from './service.ts';

/** Ends the enrichment in flight for a cell with this result; one that an upsert has ended cannot land (ST-4). */
export function landEnrichment({ store, clock, enrichment }: Parts): Controls['landEnrichment'] {
  return async (ask) => {
    const scope = await ownersScope(store, ask);
    if (isMissing(scope)) return notFound(scope);
    const found = await store.readCell(scope);
    if (isMissing(found)) return notFound(found);
    const stamp = clock.stamp();
    if (found.cell === null || !isInFlight(found.cell, stamp.now, enrichment)) {
      return { kind: 'done', body: { landed: false } };
    }
    const { value, reasoning, error } = ask;
    const status = error === null ? 'completed' : 'failed';
    const write = { ...stamp, id: found.cell.id, value, status, reasoning, error } as const;
    return { kind: 'done', body: { landed: await store.landCell(scope, found.cell.starts, write) } };
  };
}
