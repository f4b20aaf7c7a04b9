/**
 * The conformance suite as tests of vitest.
 * @module cell-contract/vitest
 */
import { describe, type TestContext, test } from 'vitest';
import { callSite } from './call-site.ts';
import type { ConformanceSuiteOptions } from './options.ts';
import { type Runner, testsOf } from './tests-of.ts';

export type { ConformanceSuiteOptions, Later } from './options.ts';

/**
 * Registers a test for each rule of the contract, and one for the run as a whole. The suite runs once, when the first of
 * them does. With `-t UP-2` only what is named is judged.
 *
 * A MUST that is broken fails its test. A SHOULD that is broken has its test skipped, with what was seen, unless
 * `strict` is set; so has a rule that could not be checked, or that is known to fail (`knownFailing`), with the reason.
 * What was seen of a MAY is an annotation.
 *
 * @example
 * ```ts
 * conformanceSuite({ baseUrl: () => server.url, tokens: { caller: 'token-of-ada', other: 'token-of-bob' } });
 * ```
 */
export function conformanceSuite(options: ConformanceSuiteOptions): void {
  const tests = testsOf(options, callSite(conformanceSuite));
  describe('cell-contract', () => {
    // The suite has time limits of its own, and the same verdict again is none.
    for (const { name, run } of tests)
      test(name, { timeout: 0, retry: 0 }, (context) => run(runnerOf(context)));
  });
}

function runnerOf({ task, signal, annotate, skip }: TestContext): Runner {
  return {
    running: task.suite?.tasks.filter(({ mode }) => mode !== 'skip').map(({ name }) => name) ?? [],
    signal,
    async note(kind, text) {
      await annotate(text, kind);
    },
    skip,
    took(ms) {
      // vitest writes here how long the test's function ran, when it is over.
      if (task.result)
        Object.defineProperty(task.result, 'duration', { get: () => ms, set() {}, enumerable: true });
    },
  };
}
