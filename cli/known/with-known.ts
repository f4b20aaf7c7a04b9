import { isSameSymptom } from '../../conformance/attribution/headlines.ts';
import type { RuleResult } from '../../conformance/results.ts';
import type { Known, ReportedRule } from './known.ts';
import type { KnownEntry, KnownList } from './known-list.ts';

/** The rule's result with what the list makes of it. A rule that was not checked is none that the list excuses. */
export function withKnown(rule: RuleResult, list: KnownList | undefined): ReportedRule {
  const entries = list?.entries.filter((entry) => entry.rule === rule.id) ?? [];
  const [first] = entries;
  if (list === undefined || first === undefined || rule.status === 'not-checked') return rule;
  const entry = entries.find((one) => isOfThisKind(rule, one)) ?? first;
  const known: Known = {
    kind: kindOf(rule, entry),
    reason: entry.reason,
    ...(entry.until === undefined ? {} : { until: entry.until }),
    place: `${list.path}, line ${entry.line}`,
  };
  return { ...rule, known };
}

function kindOf(rule: RuleResult, entry: KnownEntry): Known['kind'] {
  if (!isBroken(rule)) return entry.list === 'flaky' ? 'flaky' : 'mended';
  return isOfThisKind(rule, entry) ? entry.list : 'other-failure';
}

function isBroken({ status }: RuleResult): boolean {
  return status === 'fail' || status === 'warn';
}

/** An entry without signature stands for every way to fail. */
function isOfThisKind({ counterexample }: RuleResult, { signature }: KnownEntry): boolean {
  return signature === undefined || isSameSymptom(signature, counterexample?.symptom ?? '');
}
