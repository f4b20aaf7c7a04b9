import { type RuleResult, runSuite, type SuiteOptions } from 'cell-contract/conformance';
import target from '../cell-contract.target.ts';

/**
 * Has the suite judge the server until the first rule that does not hold, and says which: what mutation testing asks
 * of each mutant. One run with the suite's own defaults, the most telling rules first. On PostgreSQL where
 * `DATABASE_URL` leads to one, else on PGlite in memory.
 */
async function main(): Promise<string | undefined> {
  process.on('uncaughtException', died);
  // here, since a mutant may break already when it is loaded
  const { makeDatabase, startServer, tokens } = await import('./started.ts');
  const { DATABASE_URL } = process.env;
  const database = DATABASE_URL === undefined ? undefined : await makeDatabase(DATABASE_URL);
  const server = await startServer(database?.url);
  const missed = await judged({
    baseUrl: server.url,
    tokens,
    target,
    seed: 1,
    // never spent: a run with a budget begins with the most telling rules
    budgetMs: 600_000,
    timeoutMs: 30_000,
    enrichmentTimeoutMs: 5_000,
  });
  // the database goes while the server still holds connections to it, which then break
  process.off('uncaughtException', died).on('uncaughtException', () => {});
  await database?.close();
  return missed;
}

/** A server that dies takes its judge along: they are one process. */
function died(error: Error): never {
  console.log(`no run: the server died: ${error.message}`);
  process.exit(1);
}

/** The first rule that did not hold, or that could not be judged by all the kinds of input that it has. */
async function judged(asked: SuiteOptions): Promise<string | undefined> {
  const first = new AbortController();
  const run = await runSuite({
    ...asked,
    signal: first.signal,
    onEvent: (event) => {
      if (event.kind === 'rule-finished' && (isBroken(event.result) || isJudgedInPart(event.result)))
        first.abort();
    },
  });
  const { results } = run;
  const broken = results.find(isBroken);
  if (broken) return `${broken.id} ${broken.status}: ${broken.counterexample?.symptom}`;
  const left = results.find(isJudgedInPart) ?? results.find(({ status }) => status === 'not-checked');
  return left && `${left.id} not-checked: ${left.reason ?? left.observation}`;
}

const isBroken = ({ status }: RuleResult): boolean => status === 'fail' || status === 'warn';
const isJudgedInPart = ({ observation = '' }: RuleResult): boolean => observation.includes('not checked: ');

main()
  .catch((error: Error) => `no run: ${error.message}`)
  .then((missed) => {
    if (missed !== undefined) console.log(missed);
    process.exit(missed === undefined ? 0 : 1); // whatever a mutant still has under way
  });
