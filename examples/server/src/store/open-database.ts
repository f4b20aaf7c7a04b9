import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle as onPostgres } from 'drizzle-orm/node-postgres';
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator';
import { drizzle as onPglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import type { Settings } from '../settings.ts';
import type { OpenDatabase } from './database.ts';

const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url));
/** Any number will do that nobody else locks. */
const migrationLock = 7_203_611;

/** PostgreSQL where a URL is given; else PGlite, in a folder or, without one, in memory. */
export async function openDatabase({
  databaseUrl,
  dataDir,
}: Pick<Settings, 'databaseUrl' | 'dataDir'>): Promise<OpenDatabase> {
  return databaseUrl === undefined ? openPglite(dataDir) : openPostgres(databaseUrl);
}

async function openPostgres(url: string): Promise<OpenDatabase> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 });
  // an idle connection that breaks is replaced by the pool; without a listener it would end the process
  pool.on('error', () => {});
  const client = await pool.connect();
  const migrating = onPostgres(client);
  try {
    // two servers that start at once must not both create the tables
    await migrating.execute(sql`select pg_advisory_lock(${migrationLock})`);
    await migratePostgres(migrating, { migrationsFolder });
    await migrating.execute(sql`select pg_advisory_unlock(${migrationLock})`);
  } finally {
    client.release();
  }
  return { db: onPostgres(pool), close: () => pool.end() };
}

async function openPglite(folder: string | undefined): Promise<OpenDatabase> {
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  const client = await PGlite.create(folder);
  const db = onPglite(client);
  await migratePglite(db, { migrationsFolder });
  return { db, close: () => client.close() };
}
