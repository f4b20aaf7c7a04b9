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

/** So many servers on one new database; where there are several, requests go to each in turn. */
async function onPostgres(servers: number): Promise<Started> {
  const database = await makeDatabase(postgresUrl ?? '');
  const started: Started[] = [];
  while (started.length < servers) started.push(await startServer(database.url));
  if (servers > 1) started.unshift(await roundRobin(started.map(({ url }) => url)));
  return {
    url: started[0]?.url ?? '',
    async close() {
      for (const part of [...started, database]) await part.close();
    },
  };
}
