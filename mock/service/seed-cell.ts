import { isMissing } from '../store/store.ts';
import type { Parts } from './parts.ts';
import { notFound, ownersScope } from './scope.ts';
import type { Controls } from './service.ts';

/** Puts a cell into any state; one that is `pending` or `processing` stays so until landed or overwritten. */
export function seedCell({ store, clock, newId }: Parts): Controls['seedCell'] {
  return async (ask) => {
    const scope = await ownersScope(store, ask);
    if (isMissing(scope)) return notFound(scope);
    const { status, value, reasoning, error } = ask;
    const held = status === 'pending' || status === 'processing' ? { held: status } : {};
    const write = { ...clock.stamp(), id: newId(), value, status, reasoning, error, ...held };
    const cell = await store.putCell(scope, write);
    return isMissing(cell) ? notFound(cell) : { kind: 'done', body: null };
  };
}
