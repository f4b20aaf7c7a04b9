import { isExcused } from '../known/is-excused.ts';
import type { ReportedRule } from '../known/known.ts';
import type { Report } from '../reports/report.ts';
import type { Change, ChangeKind } from './change.ts';

/** What changed for each rule from an older run to a newer one, and what is broken still; the rest is left out. */
export function changesBetween(older: Report, newer: Report): Change[] {
  const before = new Map(older.results.map((rule) => [rule.id, rule]));
  const known = new Set(newer.results.map(({ id }) => id));
  const changes = newer.results.flatMap((after): Change[] => {
    const former = before.get(after.id);
    const kind = kindOf(former, after);
    return kind === undefined ? [] : [{ kind, after, ...(former === undefined ? {} : { before: former }) }];
  });
  const gone = older.results.filter(({ id }) => !known.has(id));
  return [...changes, ...gone.map((rule): Change => ({ kind: 'gone', before: rule }))];
}

function kindOf(before: ReportedRule | undefined, after: ReportedRule): ChangeKind | undefined {
  const was = before === undefined || before.status === 'not-checked' ? 'unknown' : standing(before);
  const is = after.status === 'not-checked' ? 'unknown' : standing(after);
  if (is === 'unknown') return was === 'unknown' ? undefined : 'newly-not-checked';
  if (is === 'broken') return breach(was === 'broken' ? before : undefined, after);
  if (was === 'kept') return before?.observation === after.observation ? undefined : 'observed-otherwise';
  return was === 'broken' ? 'fixed' : 'newly-checked';
}

function standing({ status }: ReportedRule): 'broken' | 'kept' {
  return status === 'fail' || status === 'warn' ? 'broken' : 'kept';
}

/**
 * Whether it is the same bug, by the symptom, which is the same for the same bug. One that the list of known failures
 * excuses is nothing that got worse: a rule listed as flaky comes and goes.
 */
function breach(before: ReportedRule | undefined, after: ReportedRule): ChangeKind {
  if (before !== undefined && before.counterexample?.symptom === after.counterexample?.symptom)
    return 'still-broken';
  if (isExcused(after)) return 'known-to-break';
  return before === undefined ? 'newly-broken' : 'broken-otherwise';
}
