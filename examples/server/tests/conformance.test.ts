import { rules } from 'cell-contract';
import { type RunResult, runSuite } from 'cell-contract/conformance';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import target from '../cell-contract.target.ts';
import { type Started, tokens } from './started.ts';
import { postgresUrl, ways } from './ways.ts';

for (const { name, needsPostgres, start } of ways) {
  const can = !needsPostgres || postgresUrl !== undefined;
  const heading = can ? name : `${name}: set DATABASE_URL to a PostgreSQL server where databases may be made`;

  describe.skipIf(!can)(heading, () => {
    let server: Started;
    let run: RunResult;

    beforeAll(async () => {
      server = await start();
      run = await runSuite({ baseUrl: server.url, tokens, target });
    });
    afterAll(() => server?.close());

    it.each(rules.map(({ id, title }) => ({ id, title })))('$id $title', ({ id }) => {
      const result = run.results.find((one) => one.id === id);
      const told = result?.counterexample ?? result?.reason;
      expect(result?.status, `seed ${run.seed}: ${JSON.stringify(told, null, 2)}`).toMatch(
        /^(pass|observed)$/,
      );
    });
  });
}
