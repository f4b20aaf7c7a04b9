import type { RuleId } from '../../generated/rules.ts';
import { jsonEqual } from '../arbitraries/json-value.ts';
import type { Place, SeenCell } from '../cells/seen-cell.ts';
import type { Reader } from './environment.ts';
import { judgeStored } from './judge-cell.ts';
import { readCell } from './read.ts';
import type { Scope } from './scope.ts';
import { showsWhatIsWritten } from './shows-what-is-written.ts';
import { Violation } from './violation.ts';

/** A former state that is shown says nothing of the upsert where the reader shows what it pleases of any cell. */
export async function judgeShown(
  scope: Scope,
  seen: { before: SeenCell | undefined; written: SeenCell; stored: SeenCell | undefined; reader: Reader },
): Promise<void> {
  const { before, written, stored, reader } = seen;
  try {
    judgeStored(stored, written, { reader, before, valueRule: 'UP-6' });
  } catch (error) {
    if (error instanceof Violation && error.rule !== 'UP-6') await showsWhatIsWritten(scope, reader);
    throw error;
  }
}

/**
 * Reads a cell that was just written, and judges what is shown. A value that the other reader shows well is kept well: the one
 * that shows another does not show the write (UP-6).
 */
export async function judgeReadBack(
  scope: Scope,
  place: Place,
  written: SeenCell,
  { reader, before, valueRule }: { reader: Reader; before?: SeenCell | undefined; valueRule: RuleId },
): Promise<void> {
  if (!scope.env.readers.includes(reader)) return;
  const stored = await readCell(scope, place, reader);
  try {
    judgeStored(stored, written, { reader, before, valueRule });
  } catch (error) {
    if (!(error instanceof Violation) || !error.symptom.startsWith('value:')) throw error;
    const other = scope.env.readers.find((one) => one !== reader);
    const shown = other && (await scope.control(() => readCell(scope, place, other)));
    if (!shown || !jsonEqual(shown.value, written.value)) throw error;
    throw new Violation('UP-6', error.expected, error.actual, error.symptom, error.exhibit);
  }
}
