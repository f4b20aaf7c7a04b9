import type { RuleId } from '../../generated/rules.ts';
import type { SuiteOptions } from '../options.ts';

/** Why this run does not judge the rule, as its result says it; nothing where it does. */
export function notAsked(
  id: RuleId,
  { only, skip }: Pick<SuiteOptions, 'only' | 'skip'>,
): string | undefined {
  if (skip?.includes(id)) return 'skipped (--skip)';
  return only && !only.includes(id) ? 'not selected (--only)' : undefined;
}
