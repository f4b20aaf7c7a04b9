import { isExcused } from '../known/is-excused.ts';
import type { Report } from './report.ts';

const words = {
  pass: 'pass',
  fail: 'fail',
  warn: 'warn',
  observed: 'observed',
  notChecked: 'not checked',
} as const satisfies Record<keyof Report['summary'], string>;

/** How many rules came to what, the same in every report: `40 pass`, `3 fail (2 known)`. */
export function tally({
  summary,
  results,
}: Pick<Report, 'summary' | 'results'>): Record<keyof typeof words, string> {
  const known = (status: string) =>
    results.filter((rule) => rule.status === status && isExcused(rule)).length;
  const part = (name: keyof typeof words) => {
    const excused = known(name);
    return `${summary[name]} ${words[name]}${excused > 0 ? ` (${excused} known)` : ''}`;
  };
  return {
    pass: part('pass'),
    fail: part('fail'),
    warn: part('warn'),
    observed: part('observed'),
    notChecked: part('notChecked'),
  };
}
