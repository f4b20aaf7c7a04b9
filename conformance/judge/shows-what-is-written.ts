import type { Reader } from './environment.ts';
import { judgeStored } from './judge-cell.ts';
import { readCell } from './read.ts';
import type { Scope } from './scope.ts';
import { firstWrite, laterWrite, upsert } from './upsert.ts';

/** A control call: where a reader does not even show a cell that no enrichment touches, that is what is broken. */
export async function showsWhatIsWritten(scope: Scope, reader: Reader): Promise<void> {
  const place = await scope.pair();
  await upsert(scope, place, 'first', firstWrite);
  const written = await upsert(scope, place, 'control', laterWrite);
  judgeStored(await readCell(scope, place, reader), written, { reader, valueRule: 'UP-6' });
}
