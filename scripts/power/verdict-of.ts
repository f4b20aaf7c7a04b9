import type { RuleId } from '../../generated/rules.ts';
import type { Judged } from './judge-fault.ts';

/** How well a fault was told: by one headline that is right, by several, by wrong ones alone, or not at all. */
export type Verdict = 'single' | 'several' | 'misattributed' | 'missed';

export function verdictOf({ broken }: Pick<Judged, 'broken'>, named: readonly RuleId[]): Verdict {
  if (broken.length === 0) return 'missed';
  if (!broken.some(({ id }) => named.includes(id))) return 'misattributed';
  return broken.length === 1 ? 'single' : 'several';
}
