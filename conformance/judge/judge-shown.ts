import type { SeenCell } from '../cells/seen-cell.ts';
import type { Reader } from './environment.ts';
import { judgeStored } from './judge-cell.ts';
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
