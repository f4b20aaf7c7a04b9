import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** PostgreSQL or PGlite, or a transaction in either: what queries are made with. */
export type Database = PgDatabase<PgQueryResultHKT>;

/** A database that is to be closed in the end. */
export interface OpenDatabase {
  db: Database;
  close(): Promise<void>;
}
