import { isMissing } from '../store/store.ts';
import type { CreateRowRequest, Row } from '../wire.ts';
import type { Parts } from './parts.ts';
import { listScope, notFound } from './scope.ts';
import type { Operations } from './service.ts';

/** A new person, or more about one who is in the list already, told by `linkedinUrl`. */
export function createListRow({ store, clock, newId }: Parts): Operations['createListRow'] {
  return async (ask) => {
    const scope = listScope(ask);
    const stamp = clock.stamp();
    const { linkedinUrl, ...profile } = ask.person;
    const row: Row = {
      id: newId(),
      listId: scope.listId,
      linkedinUrl: linkedinUrl ?? null,
      profileData: profile,
      source: 'manual',
      addedAt: stamp.at,
      companyRowId: null,
      companyDomain: null,
    };
    const merge = (existing: Row) => ({ ...existing, profileData: merged(existing.profileData, profile) });
    const added = await store.addRow(scope, { ...stamp, row, merge, cellId: newId });
    if (isMissing(added)) return notFound(added);
    const did = added.row.id === row.id ? 'row added' : 'row merged';
    return { kind: 'done', body: { row: added.row, columnsToEnrich: [...added.enriching] }, did };
  };
}

/** What is sent wins over what was known; null says nothing. */
function merged(known: unknown, sent: Omit<CreateRowRequest, 'linkedinUrl'>): unknown {
  const news = Object.entries(sent).filter(([, value]) => value !== null);
  return Object.fromEntries([...Object.entries(known ?? {}), ...news]);
}
