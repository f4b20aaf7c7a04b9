/**
 * The conformance suite as tests of Node's own runner, `node:test`.
 * @module cell-contract/node-test
 */
import { describe, type TestContext, test } from 'node:test';
import { callSite } from './call-site.ts';
import type { ConformanceSuiteOptions } from './options.ts';
import { type Runner, testsOf } from './tests-of.ts';

export type { ConformanceSuiteOptions, Later } from './options.ts';

/**
 * Registers a test for each rule of the contract, and one for the run as a whole. The suite runs once, when the first of
 * them does.
 *
 * A MUST that is broken fails its test. A SHOULD that is broken has its test skipped, with what was seen, unless
 * `strict` is set; so has a rule that could not be checked, or that is known to fail (`knownFailing`), with the reason.
 * What was seen of a MAY is a diagnostic.
 *
 * @example
 * ```ts
 * conformanceSuite({ baseUrl: () => server.url, tokens: { caller: 'token-of-ada', other: 'token-of-bob' } });
 * ```
 */
export function conformanceSuite(options: ConformanceSuiteOptions): void {
  const tests = testsOf(options, callSite(conformanceSuite));
  describe('cell-contract', () => {
    for (const { name, run } of tests) test(name, (context) => run(runnerOf(context)));
  });
}

function runnerOf(context: TestContext): Runner {
  return {
    signal: context.signal,
    note(_kind, text) {
      for (const line of text.split('\n')) context.diagnostic(line);
    },
    skip: (reason) => context.skip(reason),
  };
}
