import type { RuleId } from '../../generated/rules.ts';
import type { Judged } from './judge-fault.ts';

/**
 * How well faults were told: by one right headline each, by right ones and others, by wrong ones alone, or not at all.
 * Where several are served at once, each of them needs a headline of its own; one without is `missed` where another fault's
 * failure does not explain it, else `hidden`.
 */
export type Verdict = 'single' | 'several' | 'misattributed' | 'hidden' | 'missed';

/** @param faults the rules that each of the faults served names */
export function verdictOf(
  { broken, explained }: Pick<Judged, 'broken' | 'explained'>,
  faults: readonly (readonly RuleId[])[],
): Verdict {
  if (broken.length === 0) return 'missed';
  const untold = faults.filter((named) => !broken.some(({ id }) => named.includes(id)));
  if (untold.length === faults.length) return faults.length === 1 ? 'misattributed' : 'missed';
  if (untold.length > 0)
    return untold.every((named) => named.some((id) => explained.includes(id))) ? 'hidden' : 'missed';
  const isStray = broken.some(({ id }) => !faults.some((named) => named.includes(id)));
  return isStray || broken.length > faults.length ? 'several' : 'single';
}
