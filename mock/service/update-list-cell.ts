import { isMissing } from '../store/store.ts';
import { mistyped } from './mistyped.ts';
import type { Parts } from './parts.ts';
import { cellScope, notFound } from './scope.ts';
import type { Operations } from './service.ts';
import { writtenCell } from './to-wire.ts';

/**
 * The upsert. Whatever the cell was, it is `completed` afterwards without reasoning and error (ST-1 to ST-3), and an
 * enrichment in flight is over (ST-4).
 */
export function updateListCell(parts: Parts): Operations['updateListCell'] {
  const { store, clock, newId } = parts;
  return async (ask) => {
    const scope = cellScope(ask);
    if (parts.typing === 'strict') {
      const found = await store.readCell(scope);
      if (isMissing(found)) return notFound(found);
      const refusal = mistyped(ask.value, found.column.schema);
      if (refusal !== null) return refusal;
    }
    const { now, at } = clock.stamp();
    const id = newId();
    const cell = await store.putCell(scope, {
      now,
      at,
      id,
      value: ask.value,
      status: 'completed',
      reasoning: null,
      error: null,
    });
    if (isMissing(cell)) return notFound(cell);
    const did = cell.id === id ? 'inserted' : 'updated';
    return { kind: 'done', body: { cell: writtenCell(cell, scope.listId) }, did };
  };
}
