import type { CellScope, ListScope, Missing, Store } from '../store/store.ts';
import type { CellAsk, CellPlace, Failure, ListAsk } from './service.ts';

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

/** The scope of whoever owns the list, for what acts behind the API's back. */
export async function ownersScope(store: Store, place: CellPlace): Promise<CellScope | Missing> {
  const owner = await store.ownerOf(place.listId.toLowerCase());
  return owner === null ? { missing: 'list' } : cellScope({ ...place, caller: owner });
}

const failures = {
  list: { kind: 'list-not-found' },
  row: { kind: 'row-not-found' },
  column: { kind: 'column-not-found' },
} as const satisfies Record<Missing['missing'], Failure>;

export function notFound({ missing }: Missing): Failure {
  return failures[missing];
}
