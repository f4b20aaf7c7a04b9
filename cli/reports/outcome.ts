import type { RuleResult, Status } from '../../conformance/results.ts';

/** What a rule's result does to the gate: `tolerated` is broken, but does not count. */
export type Outcome = 'passed' | 'failed' | 'tolerated' | 'skipped';

const outcomes = {
  pass: 'passed',
  observed: 'passed',
  fail: 'failed',
  warn: 'tolerated',
  'not-checked': 'skipped',
} as const satisfies Record<Status, Outcome>;

/** The one place that says so for every format; the exit code agrees with it (see `agreement.test.ts`). */
export function outcomeOf({ status }: Pick<RuleResult, 'status'>, strict: boolean): Outcome {
  const outcome = outcomes[status];
  return outcome === 'tolerated' && strict ? 'failed' : outcome;
}
