import { type RuleResult, runSuite } from 'cell-contract/conformance';
import target from '../cell-contract.target.ts';
import { makeDatabase, startServer, tokens } from './started.ts';
import { postgresUrl } from './ways.ts';

/**
 * Has the suite judge the server until the first rule that does not hold, and says which: what mutation testing asks
 * of each mutant. First a quick run, since most bugs need no more; then one with the suite's own defaults. On
 * PostgreSQL where `DATABASE_URL` leads to one, else on PGlite in memory.
 */
async function main(): Promise<void> {
  const database = postgresUrl === undefined ? undefined : await makeDatabase(postgresUrl);
  const server = await startServer(database?.url);
  const missed = (await judged(server.url, { runs: 1 })) ?? (await judged(server.url, {}));
  await database?.close();
  if (missed === undefined) return;
  const { id, status, reason, counterexample } = missed;
  throw new Error(`${id} ${status}: ${counterexample?.symptom ?? reason}`);
}

/** The first rule that did not hold. */
async function judged(baseUrl: string, effort: { runs?: number }): Promise<RuleResult | undefined> {
  const first = new AbortController();
  const run = await runSuite({
    baseUrl,
    tokens,
    target,
    seed: 1,
    timeoutMs: 30_000,
    enrichmentTimeoutMs: 30_000,
    signal: first.signal,
    ...effort,
    onEvent: (event) => {
      if (event.kind === 'rule-finished' && broken(event.result)) first.abort();
    },
  });
  return run.results.find(broken) ?? run.results.find(({ status }) => status === 'not-checked');
}

const broken = ({ status }: RuleResult): boolean => status === 'fail' || status === 'warn';

main()
  .catch((error: Error) => {
    console.log(error.message);
    process.exitCode = 1;
  })
  // whatever a mutant still has under way
  .finally(() => process.exit());
