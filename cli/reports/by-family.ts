import type { RuleResult } from '../../conformance/results.ts';
import { familyOf } from '../flags/rule-selection.ts';

/** Results by the family of their rule, families and rules in their order. */
export function byFamily(results: readonly RuleResult[]): Map<string, RuleResult[]> {
  const families = new Map<string, RuleResult[]>();
  for (const rule of results) {
    const family = familyOf(rule.id);
    families.set(family, [...(families.get(family) ?? []), rule]);
  }
  return families;
}
