import { isMissing } from '../store/store.ts';
import type { AddColumnRequest, Column } from '../wire.ts';
import { plainColumn } from './built-in-columns.ts';
import type { Parts } from './parts.ts';
import { listScope, notFound } from './scope.ts';
import type { Operations } from './service.ts';

/** A new column at the end; a dynamic one starts its enrichment at once. */
export function addListColumn({ store, clock, newId }: Parts): Operations['addListColumn'] {
  return async (ask) => {
    const scope = listScope(ask);
    const stamp = clock.stamp();
    const { name, schema, prompt } = ask.column;
    const source = sourceOf(ask.column);
    const column = {
      ...plainColumn({ id: newId(), listId: scope.listId, name, schema, createdAt: stamp.at }),
      prompt: prompt ?? null,
      source,
    };
    const added = await store.addColumn(scope, column, { ...stamp, cellId: newId });
    if (isMissing(added)) return notFound(added);
    return { kind: 'done', body: { column: added } };
  };
}

/** `isDynamic` decides where it is given; else a dynamic `dataSource` makes the column dynamic. */
function sourceOf({ isDynamic, dataSource }: AddColumnRequest): Column['source'] {
  const dynamicSource = dataSource === 'web' || dataSource === 'reasoning' ? dataSource : null;
  if (isDynamic === true) return dynamicSource ?? 'web';
  if (isDynamic === false) return 'profile';
  return dynamicSource ?? 'profile';
}
