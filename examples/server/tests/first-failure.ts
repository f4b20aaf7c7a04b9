import { type RuleResult, runSuite, type SuiteOptions } from 'cell-contract/conformance';
import target from '../cell-contract.target.ts';

/**
 * Has the suite judge the server until the first rule that does not hold, and says which: what mutation testing asks
 * of each mutant. First a quick run, since most bugs need no more; then one with the suite's own defaults. On
 * PostgreSQL where `DATABASE_URL` leads to one, else on PGlite in memory.
 */
async function main(): Promise<string | undefined> {
  // here, since a mutant may break already when it is loaded
  const { makeDatabase, startServer, tokens } = await import('./started.ts');
  const { DATABASE_URL } = process.env;
  const database = DATABASE_URL === undefined ? undefined : await makeDatabase(DATABASE_URL);
  const server = await startServer(database?.url);
  const asked = {
    baseUrl: server.url,
    tokens,
    target,
    seed: 1,
    timeoutMs: 30_000,
    enrichmentTimeoutMs: 30_000,
  };
  const missed = (await judged({ ...asked, runs: 1 })) ?? (await judged(asked));
  // the database goes while the server still holds connections to it, which then break
  process.on('uncaughtException', () => {});
  await database?.close();
  return missed && `${missed.id} ${missed.status}: ${missed.counterexample?.symptom ?? missed.reason}`;
}

/** The first rule that did not hold. */
async function judged(asked: SuiteOptions): Promise<RuleResult | undefined> {
  const first = new AbortController();
  const run = await runSuite({
    ...asked,
    signal: first.signal,
    onEvent: (event) => {
      if (event.kind === 'rule-finished' && broken(event.result)) first.abort();
    },
  });
  return run.results.find(broken) ?? run.results.find(({ status }) => status === 'not-checked');
}

const broken = ({ status }: RuleResult): boolean => status === 'fail' || status === 'warn';

main()
  .catch((error: Error) => `no run: ${error.message}`)
  .then((missed) => {
    if (missed !== undefined) console.log(missed);
    process.exit(missed === undefined ? 0 : 1); // whatever a mutant still has under way
  });
