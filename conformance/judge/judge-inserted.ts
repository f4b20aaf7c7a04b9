import type { Place, SeenCell } from '../cells/seen-cell.ts';
import type { Reader } from './environment.ts';
import { judgeStored } from './judge-cell.ts';
import { quote } from './quote.ts';
import { oneAt, readCells } from './read.ts';
import type { Scope } from './scope.ts';
import { Violation } from './violation.ts';

/** Judges what a reader shows of a cell that was just inserted. */
export async function judgeInserted(
  scope: Scope,
  place: Place,
  written: SeenCell,
  reader: Reader,
): Promise<void> {
  if (!scope.env.readers.includes(reader)) return;
  const cells = await readCells(scope, place.listId, reader);
  const stored = oneAt(cells, place, reader, 'UP-1');
  if (!stored) throw notInserted(cells, written, reader);
  judgeStored(stored, written, { reader, valueRule: 'UP-6' });
}

/** The answer told of a cell that the reader does not show: inserted elsewhere, or not shown (UP-6). */
function notInserted(cells: readonly SeenCell[], written: SeenCell, reader: Reader): Violation {
  const stray = cells.find((cell) => cell.id === written.id);
  if (!stray)
    return new Violation(
      'UP-6',
      `${reader} shows the cell that was inserted`,
      'no cell for the pair',
      'read:missing',
    );
  const came = `it stands at row ${quote(stray.rowId)}, column ${quote(stray.columnId)}`;
  return new Violation('UP-1', 'the cell is inserted for the ids asked for', came, 'cells:astray');
}
