import type { SeenCell } from '../cells/seen-cell.ts';
import type { Reader } from './environment.ts';
import { judgeStored } from './judge-cell.ts';
import { readCell } from './read.ts';
import type { Scope } from './scope.ts';
import { firstWrite, laterWrite, upsert } from './upsert.ts';

/** So many that a reader which is stale every other time is caught though others read the same list meanwhile. */
const values = ['first', 'second', 'third', 'fourth', 'fifth', 'control'];

/** A control call: where a reader does not even show a cell that no enrichment touches, that is what is broken; read in between, too. */
export function showsWhatIsWritten(scope: Scope, reader: Reader): Promise<void> {
  return scope.control(() => writesAndReads(scope, reader));
}

async function writesAndReads(scope: Scope, reader: Reader): Promise<void> {
  const place = await scope.pair();
  let before: SeenCell | undefined;
  for (const value of values) {
    const written = await upsert(scope, place, value, before ? laterWrite : firstWrite);
    judgeStored(await readCell(scope, place, reader), written, { reader, before, valueRule: 'UP-6' });
    before = written;
  }
}
