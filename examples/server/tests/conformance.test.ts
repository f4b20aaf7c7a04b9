import { conformanceSuite } from 'cell-contract/vitest';
import { afterAll, beforeAll, describe } from 'vitest';
import target from '../cell-contract.target.ts';
import { type Started, tokens } from './started.ts';
import { postgresUrl, ways } from './ways.ts';

for (const { name, needsPostgres, start } of ways) {
  const can = !needsPostgres || postgresUrl !== undefined;
  const heading = can ? name : `${name}: set DATABASE_URL to a PostgreSQL server where databases may be made`;

  describe.skipIf(!can)(heading, () => {
    let server: Started;

    beforeAll(async () => {
      server = await start();
    });
    afterAll(() => server?.close());

    conformanceSuite({ baseUrl: () => server.url, tokens, target, strict: true });
  });
}
