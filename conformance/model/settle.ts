import { jsonEqual } from '../arbitraries/json-value.ts';
import type { SeenCell } from '../cells/seen-cell.ts';
import type { Reader } from '../judge/environment.ts';
import { quote } from '../judge/quote.ts';
import { Violation } from '../judge/violation.ts';
import type { KnownCell } from './known-cell.ts';

/** After upserts of one moment: one cell, and one of the values. Then that is what the walk knows. */
export function settle(
  cell: KnownCell,
  stored: SeenCell | undefined,
  values: readonly string[],
  reader: Reader,
): void {
  const expected = `${reader} shows one of the values that were written at once`;
  if (!stored) throw new Violation('UP-6', expected, 'no cell for the pair', 'read:missing');
  const isOneOf = values.some((value) => value === stored.value);
  if (!isOneOf && cell.before && jsonEqual(stored.value, cell.before.value))
    throw new Violation('UP-6', expected, `the value from before, ${quote(stored.value)}`, 'read:stale');
  if (stored.value !== undefined && !isOneOf) {
    throw new Violation('UP-8', expected, quote(stored.value), 'parallel:value');
  }
  // a state that this reader shows and no answer did is not what was written
  cell.written = { ...stored, ...stateOf(cell.written) };
  cell.contested = undefined;
  cell.seenBy.add(reader);
  cell.suspects = [];
}

function stateOf(written: SeenCell | undefined): Partial<SeenCell> {
  if (!written) return {};
  const { status, reasoning, error } = written;
  return { status, reasoning, error };
}
