import type { CellScope, ListScope, Missing } from '../store/store.ts';
import type { CellAsk, Failure, ListAsk } from './service.ts';

/** Ids compare without regard to case (UUID-6): the store knows them in lower case alone. */
export function listScope(ask: ListAsk): ListScope {
  return { owner: ask.caller, listId: ask.listId.toLowerCase() };
}

export function cellScope(ask: CellAsk): CellScope {
  return {
    owner: ask.caller,
    listId: ask.listId.toLowerCase(),
    rowId: ask.rowId.toLowerCase(),
    columnId: ask.columnId.toLowerCase(),
  };
}

const failures = {
  list: { kind: 'list-not-found' },
  row: { kind: 'row-not-found' },
  column: { kind: 'column-not-found' },
} as const satisfies Record<Missing['missing'], Failure>;

export function notFound({ missing }: Missing): Failure {
  return failures[missing];
}
