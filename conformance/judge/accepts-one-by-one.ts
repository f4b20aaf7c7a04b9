import type { Place } from '../cells/seen-cell.ts';
import type { Scope } from './scope.ts';
import { answered } from './upsert.ts';
import { NotReached } from './violation.ts';

const oneByOne = 60;

/** A server that refuses now and then whatever comes breaks other rules than those about parallel calls. */
export async function acceptsOneByOne(scope: Scope, place: Place): Promise<void> {
  for (let at = 0; at < oneByOne; at += 1) {
    const { status } = await answered(scope.write(place, `one by one ${at}`), 'UP-7');
    if (status >= 400) throw new NotReached('a server that accepts the same one after the other');
  }
}
