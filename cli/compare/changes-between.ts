import type { RuleResult } from '../../conformance/results.ts';
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

function kindOf(before: RuleResult | undefined, after: RuleResult): ChangeKind | undefined {
  const was = before === undefined || before.status === 'not-checked' ? 'unknown' : standing(before);
  const is = after.status === 'not-checked' ? 'unknown' : standing(after);
  if (is === 'unknown') return was === 'unknown' ? undefined : 'newly-not-checked';
  if (is === 'broken') return was !== 'broken' ? 'newly-broken' : sameBreach(before, after);
  if (was === 'kept') return before?.observation === after.observation ? undefined : 'observed-otherwise';
  return was === 'broken' ? 'fixed' : 'newly-checked';
}

function standing({ status }: RuleResult): 'broken' | 'kept' {
  return status === 'fail' || status === 'warn' ? 'broken' : 'kept';
}

/** By the symptom, which is the same for the same bug. */
function sameBreach(before: RuleResult | undefined, after: RuleResult): ChangeKind {
  const isSame = before?.counterexample?.symptom === after.counterexample?.symptom;
  return isSame ? 'still-broken' : 'broken-otherwise';
}
