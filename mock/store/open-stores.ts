import { MockError } from '../errors.ts';
import { MemoryStores } from './memory-stores.ts';
import type { Stores } from './stores.ts';

/** Opens what `store` names. The databases are loaded only where they are wanted: they are larger than the rest. */
export async function openStores(store: string): Promise<Stores> {
  if (store === 'memory') return new MemoryStores();
  if (/^postgres(?:ql)?:/.test(store)) {
    const { openPostgresStores } = await import('./sql/open-postgres-stores.ts');
    return openPostgresStores(store);
  }
  if (store === '' || /^[a-z][a-z0-9+.-]+:\/\//i.test(store)) {
    const wanted = 'memory, a folder, or the postgres:// URL of a database';
    // It may hold a password.
    throw MockError.of('option-invalid', 'store', wanted, store === '' ? '""' : `"${store.split(':')[0]}:…"`);
  }
  const { openFolderStores } = await import('./sql/open-folder-stores.ts');
  return openFolderStores(store);
}
