import { PGlite, type Transaction } from '@electric-sql/pglite';
import type { Database, Sql } from './database.ts';

/** PostgreSQL within this process, its files in a folder. */
export async function openPglite(folder: string): Promise<Database> {
  const pglite = await PGlite.create(folder);
  return {
    ...sqlOf(pglite),
    transaction: (work) => pglite.transaction((transaction) => work(sqlOf(transaction))),
    run: async (sql) => void (await pglite.exec(sql)),
    reclaim: async () => void (await pglite.exec('VACUUM')), // there is no process that would
    close: () => pglite.close(),
  };
}

function sqlOf(pglite: PGlite | Transaction): Sql {
  return {
    query: async <Line extends object>({ text }: { text: string }, values: readonly unknown[]) =>
      (await pglite.query<Line>(text, [...values])).rows,
  };
}
