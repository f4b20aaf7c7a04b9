import type { Status } from '../../conformance/results.ts';
import { isExcused } from '../known/is-excused.ts';
import type { ReportedRule } from '../known/known.ts';

/** What a rule's result does to the gate: `tolerated` and `known` are broken, but do not count. */
export type Outcome = 'passed' | 'failed' | 'tolerated' | 'known' | 'skipped';

const outcomes = {
  pass: 'passed',
  observed: 'passed',
  fail: 'failed',
  warn: 'tolerated',
  'not-checked': 'skipped',
} as const satisfies Record<Status, Outcome>;

/** The one place that says so for every format; the exit code agrees with it (see `agreement.test.ts`). */
export function outcomeOf(rule: Pick<ReportedRule, 'status' | 'known'>, strict: boolean): Outcome {
  if (isExcused(rule)) return 'known';
  if (rule.known?.kind === 'mended' || rule.known?.kind === 'other-failure') return 'failed';
  const outcome = outcomes[rule.status];
  return outcome === 'tolerated' && strict ? 'failed' : outcome;
}
