import type { RuleResult } from '../../conformance/results.ts';
import type { Colours } from './colours.ts';
import { shown } from './shown.ts';

/** The rules that were not checked, those with the same reason together. */
export function reasons(results: readonly RuleResult[], colours: Colours): string[] {
  if (results.length === 0) return [];
  const byReason = new Map<string, string[]>();
  for (const { id, reason = 'no reason given' } of results) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), id]);
  }
  return [
    colours.bold('Not checked'),
    ...[...byReason].map(([reason, ids]) => `  ${shown(reason)}: ${ids.join(', ')}`),
  ];
}
