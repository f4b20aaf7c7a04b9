import type { RuleId } from '../../generated/rules.ts';
import { walkCheck, walkSpeaksFor } from '../model/walk-check.ts';
import { checksFor } from './all-checks.ts';

/** The kinds of input by which a rule is put to the test, in their order; random walks that can find it broken included. */
export function kindsTried(id: RuleId): string[] {
  const own = checksFor([id]).filter((check) => check !== walkCheck);
  const walks = walkSpeaksFor.includes(id) ? walkCheck.kinds : [];
  return [...own.flatMap(({ kinds }) => kinds), ...walks].map(({ name }) => name);
}
