import { kindsTried } from '../../conformance/checks/kinds-tried.ts';
import { type Level, type Rule, type RuleId, ruleById } from '../../generated/rules.ts';
import { faults } from '../../mock/index.ts';
import { groupKinds, type KindGroup } from './group-kinds.ts';

export type FaultOfRule = (typeof faults)[number];

/** What there is to know of a rule, whether it is printed or made a page of the docs. */
export interface RulePage {
  rule: Rule;
  /** Where the rule comes from, as a sentence. */
  source: string;
  tried: KindGroup[];
  /** The mock's faults that were made for this rule. */
  faults: FaultOfRule[];
  /** Those that were made for another, and break this one too. */
  otherFaults: FaultOfRule[];
}

const sources: Record<Level, string> = {
  MUST: 'Stated by the API’s own documentation.',
  SHOULD:
    'Follows from the API’s own documentation, or from the shape of its answers; it is not stated there.',
  MAY: 'Left open by the API’s own documentation: what a server does is observed, and never fails it.',
};

export function rulePage(id: RuleId): RulePage {
  const rule = ruleById[id];
  const breaking = faults.filter(({ rules }) => rules.includes(id));
  return {
    rule,
    source: sources[rule.level],
    tried: groupKinds(kindsTried(id)),
    faults: breaking.filter(({ rules }) => rules[0] === id),
    otherFaults: breaking.filter(({ rules }) => rules[0] !== id),
  };
}
