import type { RuleResult } from '../results.ts';

/** What a user left out, and so no reason. */
const leftOut = ['not selected (--only)', 'skipped (--skip)'];

/** Where no rule could be judged, a sentence that says why: the reason that most rules give. */
export function nothingJudged(results: readonly RuleResult[]): string[] {
  if (results.some(({ status }) => status !== 'not-checked')) return [];
  const reasons = results
    .map(({ reason = 'not run' }) => reason)
    .filter((reason) => !leftOut.includes(reason));
  const count = (wanted: string): number => reasons.filter((reason) => reason === wanted).length;
  const [most] = [...new Set(reasons)].sort((a, b) => count(b) - count(a));
  return [`no rule could be judged: ${most ?? 'none was asked for'}`];
}
