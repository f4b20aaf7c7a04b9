import type { Place, SeenCell } from '../cells/seen-cell.ts';
import type { Reader } from './environment.ts';
import { changeIn } from './judge-cell.ts';
import { disturbed } from './judge-filled.ts';
import { quote } from './quote.ts';
import { oneAt } from './read.ts';
import type { Scope } from './scope.ts';
import { showsWhatIsWritten } from './shows-what-is-written.ts';
import { Violation } from './violation.ts';

interface SeenAround {
  subject: Place;
  before: readonly SeenCell[];
  after: readonly SeenCell[];
  reader: Reader;
  /** Whether the others were written. */
  written: boolean;
}

/** What a reader shows of others otherwise than before says nothing of them where it is late in showing any write. */
export async function judgeOthers(scope: Scope, others: readonly Place[], seen: SeenAround): Promise<void> {
  try {
    for (const place of others) judgeUntouched(place, seen);
  } catch (error) {
    if (error instanceof Violation && error.rule === 'UP-3') await showsWhatIsWritten(scope, seen.reader);
    throw error;
  }
}

function judgeUntouched(place: Place, { subject, before, after, reader, written }: SeenAround): void {
  const was = oneAt(before, place, reader);
  const is = oneAt(after, place, reader);
  if (!was && !written) {
    judgeStillEmpty(is);
    return;
  }
  const changed = was && changeIn(was, is);
  if (!changed) return;
  const kin = place.rowId === subject.rowId ? 'row' : place.columnId === subject.columnId ? 'column' : 'list';
  throw disturbed(`another cell of that ${kin}`, changed.sentence, `others:${kin}`);
}

/** A server may show an empty cell wherever it likes. */
function judgeStillEmpty(is: SeenCell | undefined): void {
  if (!is || is.value === null) return;
  const expected = 'a write leaves every other cell as it is';
  throw new Violation('UP-3', expected, `a cell appeared with value ${quote(is.value)}`, 'others:appeared');
}
