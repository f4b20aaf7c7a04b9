import { compareInstants, parseInstant } from '../cells/instant.ts';
import type { SeenCell } from '../cells/seen-cell.ts';
import { quote } from './quote.ts';
import { Violation } from './violation.ts';

/** UP-4: a cell's own times, and those that it had at an earlier write. */
export function judgeTimes(cell: SeenCell, before: SeenCell | undefined): void {
  const last = before?.updatedAt;
  const [created, updated, former] = [cell.createdAt, cell.updatedAt, last].map(parseInstant);
  if (created && updated && compareInstants(created, updated) > 0) {
    const came = `created ${quote(cell.createdAt)}, updated ${quote(cell.updatedAt)}`;
    throw new Violation('UP-4', 'created_at is not after updated_at', came, 'times:order');
  }
  if (former && updated && compareInstants(updated, former) < 0) {
    const came = `${quote(last)}, then ${quote(cell.updatedAt)}`;
    throw new Violation('UP-4', 'updated_at never goes back', came, 'times:back');
  }
}
