import { fileURLToPath } from 'node:url';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { MockError } from '../../errors.ts';
import type { Database, Sql } from './database.ts';
import { codeOf } from './retried.ts';

/** The build copies them beside this module. */
const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

const known = {
  name: 'known-migrations',
  text: 'SELECT made_at::text FROM cell_contract.migrations',
};
const claim = {
  name: 'claim-migration',
  text: 'INSERT INTO cell_contract.migrations VALUES ($1) ON CONFLICT DO NOTHING RETURNING made_at',
};
const begin = `
  CREATE SCHEMA IF NOT EXISTS cell_contract;
  CREATE TABLE IF NOT EXISTS cell_contract.migrations (made_at bigint PRIMARY KEY);`;

/** Brings the tables to what this version works with. @throws MockError where a newer version made them. */
export async function migrate(database: Database, store: string): Promise<void> {
  const migrations = readMigrationFiles({ migrationsFolder });
  await makeSchema(database);
  await database.transaction(async (sql) => {
    const ours = new Set(migrations.map(({ folderMillis }) => String(folderMillis)));
    const theirs = await sql.query<{ made_at: string }>(known, []);
    if (theirs.some(({ made_at }) => !ours.has(made_at))) throw MockError.of('store-newer', store);
    for (const { folderMillis, sql: statements } of migrations)
      if (await isClaimed(sql, folderMillis))
        for (const text of statements) await sql.query({ name: '', text }, []);
  });
}

/** Two mocks that start at the same time may both find no schema: the slower one fails, and finds it then. */
async function makeSchema(database: Database): Promise<void> {
  for (;;) {
    try {
      return await database.run(begin);
    } catch (cause) {
      if (!madeMeanwhile.has(codeOf(cause))) throw cause;
    }
  }
}

/** The unique violation of a catalogue, a schema and a table that is there already. */
const madeMeanwhile: ReadonlySet<unknown> = new Set(['23505', '42P06', '42P07']);

/** Of mocks that start at the same time, one claims it, and the others wait until that one is done. */
async function isClaimed(sql: Sql, madeAt: number): Promise<boolean> {
  return (await sql.query(claim, [madeAt])).length > 0;
}
