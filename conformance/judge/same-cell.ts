import type { RuleId } from '../../generated/rules.ts';
import { sameInstant } from '../cells/instant.ts';
import type { SeenCell } from '../cells/seen-cell.ts';
import { judgeTimes } from './judge-times.ts';
import { quote } from './quote.ts';
import { Violation } from './violation.ts';

/** UP-2: an update keeps the cell. `rule` is another one where another one is on trial. */
export function judgeSameCell(first: SeenCell, later: SeenCell, rule: RuleId = 'UP-2'): void {
  judgeSameId(first, later, rule);
  if (sameInstant(first.createdAt, later.createdAt)) return;
  const came = `${quote(first.createdAt)} became ${quote(later.createdAt)}`;
  throw new Violation(rule, 'an update keeps created_at', came, 'cell:createdAt', {
    contrast: { at: 'createdAt', expected: first.createdAt, actual: later.createdAt },
  });
}

/** What every update owes to the cell as it was: the same cell (UP-2), and a time that does not go back (UP-4). */
export function judgeUpdated(before: SeenCell, after: SeenCell): void {
  judgeSameCell(before, after);
  judgeTimes(after, before);
}

/** Ids that are missing are SHAPE-1's to judge. */
export function judgeSameId(first: SeenCell, later: SeenCell, rule: RuleId): void {
  if (first.id === undefined || later.id === undefined || first.id === later.id) return;
  const came = `id ${quote(first.id)} became ${quote(later.id)}`;
  throw new Violation(rule, 'there is one cell for the pair, and it keeps its id', came, 'cell:id', {
    contrast: { at: 'id', expected: first.id, actual: later.id },
  });
}
