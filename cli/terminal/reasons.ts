import type { RuleResult } from '../../conformance/results.ts';
import type { Colours } from './colours.ts';
import { count } from './count.ts';
import { shown } from './shown.ts';

/** More rules than this with the same reason are told by their number. */
const mostNamed = 24;

/** The rules that were not checked, those with the same reason together. */
export function reasons(results: readonly RuleResult[], colours: Colours): string[] {
  if (results.length === 0) return [];
  const byReason = new Map<string, string[]>();
  for (const { id, reason = 'no reason given' } of results) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), id]);
  }
  return [
    colours.bold('Not checked'),
    ...[...byReason].map(([reason, ids]) => `  ${shown(reason)}: ${named(ids)}`),
  ];
}

function named(ids: readonly string[]): string {
  return ids.length > mostNamed ? count(ids.length, 'rule') : ids.join(', ');
}
