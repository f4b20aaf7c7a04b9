import type { JsonValue } from '../arbitraries/json-value.ts';
import type { Place } from '../cells/seen-cell.ts';
import { afterEachWrite } from './after-each-write.ts';
import type { Reader } from './environment.ts';
import { judgeStored } from './judge-cell.ts';
import { readCell } from './read.ts';
import type { Scope } from './scope.ts';

/** So many that a reader which is stale every other time is caught though others read the same list meanwhile. */
const values = ['first', 'second', 'third', 'fourth', 'fifth', 'control'];

/** A control call: where a reader does not even show a cell that no enrichment touches, that is what is broken; read in between, too. */
export function showsWhatIsWritten(scope: Scope, reader: Reader): Promise<void> {
  return scope.control(async () => showsEach(scope, await scope.pair(), values, reader));
}

/** The reader shows each of the values, one written over the other (UP-6). */
export function showsEach(
  scope: Scope,
  place: Place,
  written: readonly JsonValue[],
  reader: Reader,
): Promise<void> {
  return afterEachWrite(scope, place, written, async (cell, before) =>
    judgeStored(await readCell(scope, place, reader), cell, { reader, before, valueRule: 'UP-6' }),
  );
}
