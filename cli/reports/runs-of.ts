import type { RuleResult } from '../../conformance/results.ts';
import { count } from '../terminal/count.ts';

/** How often a rule was put to the test: `30 runs`, and `26 of 30 runs` where its precondition was not always reached. */
export function runsOf({ runs, notReached = [] }: Pick<RuleResult, 'runs' | 'notReached'>): string {
  const missed = notReached.reduce((sum, { times }) => sum + times, 0);
  return missed === 0 ? count(runs, 'run') : `${runs} of ${count(runs + missed, 'run')}`;
}
