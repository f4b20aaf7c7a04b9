import type { Place, SeenCell } from '../cells/seen-cell.ts';
import type { Reader } from './environment.ts';
import { changeIn, judgeStored } from './judge-cell.ts';
import { oneAt, readCell } from './read.ts';
import { judgeSameCell } from './same-cell.ts';
import type { Scope } from './scope.ts';
import { showsWhatIsWritten } from './shows-what-is-written.ts';
import { laterWrite, upsert } from './upsert.ts';
import { Violation } from './violation.ts';

/**
 * Cells that were written one after the other, or all at once, as one read shows them. One that is not as its own write
 * answered, and that is shown well when it is written again alone, another write has changed (UP-3).
 */
export async function judgeFilled(
  scope: Scope,
  places: readonly Place[],
  written: readonly SeenCell[],
  seen: readonly SeenCell[],
  reader: Reader,
): Promise<void> {
  for (const [index, place] of places.entries()) {
    const cell = written[index];
    const shown = oneAt(seen, place, reader);
    const changed = cell && changeIn(cell, shown);
    if (!changed || cell.value === undefined) continue;
    const again = await upsert(scope, place, cell.value, laterWrite);
    if (shown) judgeSameCell(cell, again);
    const isMadeAnew = again.id !== undefined && again.id !== cell.id;
    const stored = await readCell(scope, place, reader);
    // a cell that is not there even now was never kept, and no other write has taken it away
    if (!stored || !isMadeAnew) judgeStored(stored, again, { reader, valueRule: 'UP-6' });
    await showsWhatIsWritten(scope, reader);
    throw disturbed('another cell', changed.sentence, 'others:list');
  }
}

export function disturbed(which: string, sentence: string, symptom: string): Violation {
  const expected = 'a write leaves every other cell as it is';
  return new Violation('UP-3', expected, `${which} changed; ${sentence}`, symptom);
}
