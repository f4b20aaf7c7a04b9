import pg from 'pg';
import { StoreAway } from '../store-away.ts';
import type { Database, Sql, Statement } from './database.ts';

/** Connections of one mock; PostgreSQL takes 100 in all by default. */
const mostConnections = 10;
const connectionTimeoutMillis = 5_000;

/** A PostgreSQL server, reached through a pool of connections. Nothing is sent before the first statement. */
export function openPostgres(connectionString: string): Database {
  const pool = new pg.Pool({ connectionString, max: mostConnections, connectionTimeoutMillis });
  pool.on('connect', (client) => client.on('error', isReplaced));
  pool.on('error', isReplaced);
  return {
    ...sqlOf(pool),
    transaction: (work) => transact(pool, work),
    run: async (sql) => void (await reached(() => pool.query(sql))),
    reclaim: async () => {},
    close: () => pool.end(),
  };
}

/** The pool makes another in place of a connection that breaks; who was using it is told by the statement. */
function isReplaced(): void {}

function sqlOf(client: pg.Pool | pg.PoolClient): Sql {
  return {
    query: async <Line extends object>(statement: Statement, values: readonly unknown[]) =>
      (await reached(() => client.query<Line>({ ...statement, values: [...values] }))).rows,
  };
}

async function transact<Result>(pool: pg.Pool, work: (sql: Sql) => Promise<Result>): Promise<Result> {
  const client = await reached(() => pool.connect());
  let isBroken = false;
  try {
    await reached(() => client.query('BEGIN'));
    const result = await work(sqlOf(client));
    await reached(() => client.query('COMMIT'));
    return result;
  } catch (cause) {
    isBroken = cause instanceof StoreAway;
    if (!isBroken) await reached(() => client.query('ROLLBACK'));
    throw cause;
  } finally {
    client.release(isBroken);
  }
}

/** Whatever is not the server's word about a statement means that it was not reached, or could not do it now. */
async function reached<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (cause) {
    if (cause instanceof pg.DatabaseError && !isPassing(cause.code)) throw cause;
    throw new StoreAway(cause);
  }
}

/** It breaks connections (08), lacks resources (53), stops or starts (57P), or is a standby for now (25006). */
function isPassing(code = ''): boolean {
  return /^(?:08|53|57P|25006)/.test(code);
}
