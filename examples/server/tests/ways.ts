import { roundRobin } from './round-robin.ts';
import { makeDatabase, type Started, startServer } from './started.ts';

/** A PostgreSQL server where databases may be made; without one, only what runs on PGlite can be judged. */
export const postgresUrl = process.env.DATABASE_URL;

/** The ways in which the server runs, each to be judged. */
export const ways: readonly { name: string; needsPostgres: boolean; start(): Promise<Started> }[] = [
  { name: 'PGlite', needsPostgres: false, start: () => startServer() },
  { name: 'PostgreSQL', needsPostgres: true, start: () => onPostgres(1) },
  { name: 'two servers on one PostgreSQL', needsPostgres: true, start: () => onPostgres(2) },
];

async function onPostgres(servers: number): Promise<Started> {
  const database = await makeDatabase(postgresUrl ?? '');
  const started: Started[] = [];
  while (started.length < servers) started.push(await startServer(database.url));
  const front = await roundRobin(started.map(({ url }) => url));
  return {
    url: front.url,
    async close() {
      for (const part of [front, ...started, database]) await part.close();
    },
  };
}
