import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { buildServer } from '../src/build-server.ts';
import { openDatabase } from '../src/store/open-database.ts';

/** Whose tokens the servers under test know. */
export const tokens = { caller: 'token-of-ada', other: 'token-of-bob' };
/** Opens their test door; the target module reads it where it would find that of a server elsewhere. */
process.env.TEST_DOOR_TOKEN ??= randomUUID();

/** Something that is to be closed in the end. */
export interface Started {
  url: string;
  close(): Promise<void>;
}

/** A server on a port that the system gives; on PGlite in memory where there is no URL. */
export async function startServer(databaseUrl?: string): Promise<Started> {
  const settings = {
    host: '127.0.0.1',
    port: 0,
    tokens: new Map([
      [tokens.caller, 'ada'],
      [tokens.other, 'bob'],
    ]),
    enrichmentMs: 150,
    testDoorToken: process.env.TEST_DOOR_TOKEN ?? '',
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  };
  const app = await buildServer(settings, await openDatabase(settings));
  return { url: await app.listen({ host: settings.host, port: 0 }), close: () => app.close() };
}

/** A database of its own on the PostgreSQL server that the URL leads to; closing drops it. */
export async function makeDatabase(serverUrl: string): Promise<Started> {
  const name = `lists_${randomUUID().replaceAll('-', '')}`;
  await ask(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = name;
  return { url: url.href, close: () => ask(serverUrl, `drop database ${name} with (force)`) };
}

async function ask(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
