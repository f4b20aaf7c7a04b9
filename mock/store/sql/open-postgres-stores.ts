import { MockError } from '../../errors.ts';
import { StoreAway } from '../store-away.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './open-postgres.ts';
import { retried } from './retried.ts';
import { SqlStores } from './sql-stores.ts';

/** Worlds in a PostgreSQL database, or in one that speaks its language; several mocks may share them. */
export async function openPostgresStores(url: string): Promise<SqlStores> {
  const where = placeOf(url);
  const database = retried(openPostgres(url));
  try {
    await migrate(database, where);
    return await SqlStores.on(database);
  } catch (cause) {
    await database.close();
    if (cause instanceof MockError && !(cause instanceof StoreAway)) throw cause;
    throw MockError.of('store-unreachable', where, whyNot(cause));
  }
}

/** The URL without user, password and parameters: fit to be printed. */
function placeOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null) {
    const wanted = 'a URL like postgres://user:password@host:5432/database';
    throw MockError.of('option-invalid', 'store', wanted, 'one that cannot be read');
  }
  return `${parsed.host}${parsed.pathname}`;
}

/** What the server said, or what kept us from reaching it. */
function whyNot(cause: unknown): string {
  const first = cause instanceof StoreAway ? cause.cause : cause;
  const text = first instanceof AggregateError ? first.errors.map(String).join(', ') : String(first);
  return (text.split('\n')[0] ?? '').replace(/^\w*error: /i, '');
}
