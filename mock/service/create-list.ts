import { builtInColumns } from './built-in-columns.ts';
import type { Parts } from './parts.ts';
import type { Operations } from './service.ts';
import { sheet } from './to-wire.ts';

/** A new list, which holds the built-in columns. */
export function createList({ store, clock, newId, enrichment }: Parts): Operations['createList'] {
  return async ({ caller, name }) => {
    const { now, at } = clock.stamp();
    const list = { id: newId(), owner: caller, name, createdAt: at, updatedAt: at, enrichingSince: null };
    await store.addList(list, builtInColumns(list.id, at, newId));
    return { kind: 'done', body: { sheet: sheet(list, now, enrichment.delayMs) } };
  };
}
