import type { RuleId } from '../../generated/rules.ts';
import type { RuleResult, RunResult } from '../results.ts';
import type { Freedom } from './freedom.ts';

/** What the suite said of a right server that it must not say, a sentence each; none where all is well. */
export function falseAlarms({ results }: RunResult, { departs = [], unchecked = [] }: Freedom): string[] {
  return results.flatMap((result) => [
    ...blamed(result, departs),
    ...(unchecked.includes(result.id) && result.status !== 'not-checked'
      ? [`${result.id} is ${result.status}: it cannot be judged there`]
      : []),
    ...(result.status === 'not-checked' && !result.reason
      ? [`${result.id} is not-checked without a reason`]
      : []),
    ...(result.reason?.includes('crashed') ? [`${result.id}: ${result.reason}`] : []),
  ]);
}

function blamed({ id, status, counterexample }: RuleResult, departs: readonly RuleId[]): string[] {
  if (status !== 'fail' && !(status === 'warn' && !departs.includes(id))) return [];
  return [
    `${id} ${status}: expected ${counterexample?.expected}; got ${counterexample?.actual}\n${counterexample?.curl}`,
  ];
}
