import { nameOf } from '../cli/reports/name-of.ts';
import { count } from '../cli/terminal/count.ts';
import { duration } from '../cli/terminal/duration.ts';
import { shown } from '../cli/terminal/shown.ts';
import { type Rule, type RuleId, rules } from '../generated/rules.ts';
import type { ConformanceSuiteOptions } from './options.ts';
import { SharedRun } from './shared-run.ts';
import { TestFailure } from './test-failure.ts';
import { told } from './told.ts';

/** What a test may do with the runner that runs it. */
export interface Runner {
  /** The names of the tests that are to run, where the runner tells: only their rules are judged. */
  running?: readonly string[];
  signal?: AbortSignal;
  /** Says something beside the test's verdict. */
  note(kind: 'notice' | 'warning', text: string): void | Promise<void>;
  /** Says that the test is skipped; the test does nothing after it. */
  skip(reason: string): void;
  /** Says how long judging the rule took, which was not while its test ran. */
  took?(ms: number): void;
}

/** A test to register. */
export interface PlannedTest {
  name: string;
  run(runner: Runner): Promise<void>;
}

/** One test for the run as a whole, and one for each rule. */
export function testsOf(options: ConformanceSuiteOptions, site: string): PlannedTest[] {
  const { only, strict = false } = options;
  const asked = rules.filter(({ id }) => only === undefined || only.includes(id));
  const run = new SharedRun(options, site);
  const resultFor = ({ running, signal }: Runner) => run.result({ only: rulesOf(running, asked), signal });

  return [
    {
      name: 'The run',
      async run(runner) {
        const result = await resultFor(runner);
        if (result === undefined) return runner.skip(runFailed);
        const { requests, durationMs, seed, notes } = result;
        const cost = `${count(requests, 'request')} in ${duration(durationMs)}, seed ${seed}`;
        for (const text of [cost, ...notes]) await runner.note('notice', shown(text));
      },
    },
    ...asked.map((rule) => ({
      name: testName(rule),
      async run(runner: Runner) {
        const result = await resultFor(runner);
        const own = result?.results.find(({ id }) => id === rule.id);
        if (result === undefined || own === undefined) return runner.skip(runFailed);
        runner.took?.(own.cost.ms);
        const { outcome, reason, text } = told(own, result.seed, strict);
        if (outcome === 'failed') throw new TestFailure('RuleBroken', text, site);
        if (text !== '') await runner.note(outcome === 'passed' ? 'notice' : 'warning', text);
        if (outcome !== 'passed') runner.skip(reason);
      },
    })),
  ];
}

const runFailed = 'the run could not be made: another test says why';

/** The level stands in the name, since runners show little else of a test that passes. */
function testName(rule: Rule): string {
  return `${nameOf(rule)} (${rule.level})`;
}

/** Undefined where all of them are to run, or none. */
function rulesOf(running: readonly string[] | undefined, asked: readonly Rule[]): RuleId[] | undefined {
  const ids = asked.filter((rule) => running?.includes(testName(rule))).map(({ id }) => id);
  return ids.length === 0 || ids.length === asked.length ? undefined : ids;
}
