import { type JsonValue, jsonEqual } from '../arbitraries/json-value.ts';
import { plainIn } from '../arbitraries/plain-in.ts';
import { cellOfWrite, type Place } from '../cells/seen-cell.ts';
import type { Scope } from '../judge/scope.ts';
import { Violation } from '../judge/violation.ts';

/** What can come of a word in a column that is not made for words. */
const ofMistyped = /^(?:refused:4|value:)/;

/**
 * A column that the list was born with is of any type. A word that goes wrong there, even in a cell that nobody has written to,
 * where another value is taken and comes back, breaks VT-3 and no rule about upserts.
 *
 * @throws {Violation} of VT-3 where it is so
 */
export async function blameType(
  { expected, actual, symptom, exhibit }: Violation,
  place: Place,
  scope: Scope,
): Promise<void> {
  if (!ofMistyped.test(symptom) || (await comesBackBeside(place, 'word', scope))) return;
  for (const value of Object.values(plainIn)) {
    if (await comesBackBeside(place, value, scope))
      throw new Violation('VT-3', expected, actual, symptom, exhibit);
  }
}

async function comesBackBeside(place: Place, value: JsonValue, scope: Scope): Promise<boolean> {
  const { status, json } = await scope.write(await scope.pair({ beside: place }), value);
  const received = cellOfWrite(json)?.value;
  return status < 300 && received !== undefined && jsonEqual(received, value);
}
