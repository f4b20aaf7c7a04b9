import type { RuleId } from '../../generated/rules.ts';
import type { MissingThing } from './thing-missing-in.ts';

/** The rule about an unknown thing, which those about things of other lists and callers rest on. */
export const unknownRuleOf = { list: 'NF-1', row: 'NF-2', column: 'NF-3' } as const satisfies Record<
  MissingThing,
  RuleId
>;
