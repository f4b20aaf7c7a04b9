import { isMissing } from '../store/store.ts';
import type { Parts } from './parts.ts';
import { listScope, notFound } from './scope.ts';
import type { Operations } from './service.ts';

export function listListColumns({ store }: Parts): Operations['listListColumns'] {
  return async (ask) => {
    const columns = await store.readColumns(listScope(ask));
    if (isMissing(columns)) return notFound(columns);
    return { kind: 'done', body: { columns: [...columns] } };
  };
}
