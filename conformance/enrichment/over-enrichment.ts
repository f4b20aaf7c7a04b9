import type { RuleId } from '../../generated/rules.ts';
import type { SeenCell } from '../cells/seen-cell.ts';
import { changeButTime } from '../judge/judge-cell.ts';
import { Violation } from '../judge/violation.ts';

/** What was written stays, whatever lands after it. */
export function judgeKept(written: SeenCell, after: SeenCell | undefined, rule: RuleId = 'ST-4'): void {
  const changed = changeButTime(written, after);
  if (!changed) return;
  const expected = 'an enrichment that lands after an upsert changes nothing';
  throw new Violation(rule, expected, changed.sentence, `landed:${changed.symptom}`);
}
