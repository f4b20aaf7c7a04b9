import type { JsonValue } from '../arbitraries/json-value.ts';
import type { Place, SeenCell } from '../cells/seen-cell.ts';
import type { Scope } from './scope.ts';
import { firstWrite, laterWrite, upsert } from './upsert.ts';

/** Writes the values into one cell, one after the other. */
export async function afterEachWrite(
  scope: Scope,
  place: Place,
  values: readonly JsonValue[],
  judge: (written: SeenCell, before: SeenCell | undefined) => Promise<void>,
): Promise<void> {
  let before: SeenCell | undefined;
  for (const value of values) {
    const written = await upsert(scope, place, value, before ? laterWrite : firstWrite);
    await judge(written, before);
    before = written;
  }
}
