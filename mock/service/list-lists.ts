import type { Parts } from './parts.ts';
import type { Operations } from './service.ts';
import { sheet } from './to-wire.ts';

/** The caller's lists, newest first. */
export function listLists({ store, clock, enrichment }: Parts): Operations['listLists'] {
  return async ({ caller }) => {
    const now = clock.now();
    const found = await store.listsOf(caller);
    const lists = found.map(({ list, rowCount }) => ({ ...sheet(list, now, enrichment.delayMs), rowCount }));
    return { kind: 'done', body: { lists } };
  };
}
