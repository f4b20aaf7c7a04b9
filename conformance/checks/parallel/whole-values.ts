import fc from 'fast-check';
import { type JsonValue, jsonEqual } from '../../arbitraries/json-value.ts';
import { allOf } from '../../judge/all-of.ts';
import { quote } from '../../judge/quote.ts';
import { readCell } from '../../judge/read.ts';
import type { Scope } from '../../judge/scope.ts';
import { answered, anyFirstWrite, upsert } from '../../judge/upsert.ts';
import { NotReached, Violation } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import { anyReader } from '../any-reader.ts';

/** Values with parts that a server may keep of several writes. */
const withParts: Readonly<Record<string, (nth: number) => JsonValue>> = {
  objects: (nth) => ({ [`a${nth}`]: nth, b: nth }),
  arrays: (nth) => [`item ${nth}`],
};

/** What is left of writes at once is what one of them wrote, and no mixture. */
export const up8Whole = check('UP-8', {
  cases: Object.fromEntries(
    Object.entries(withParts).map(([kind, nthValue]) => [
      `${kind} at once`,
      fc.record({
        nthValue: fc.constant(nthValue),
        count: fc.integer({ min: 2, max: 6 }),
        reader: anyReader,
      }),
    ]),
  ),
  share: () => 4,
  async run({ nthValue, count, reader }, scope) {
    if (!scope.env.readers.includes(reader)) throw new NotReached(`needs: ${reader}`);
    const values = Array.from({ length: count }, (_, index) => nthValue(index));
    await scope.control(() => keepsOneByOne(scope, values));
    const place = await scope.pair();
    await upsert(scope, place, nthValue(count), anyFirstWrite);
    const answers = await allOf(values.map((value) => answered(scope.write(place, value), 'UP-7')));
    if (answers.some(({ status }) => status >= 300)) throw new NotReached('UP-7 fails');
    const stored = await readCell(scope, place, reader);
    if (!stored || values.some((value) => jsonEqual(value, stored.value))) return;
    const expected = `${reader} shows the value of one of the writes`;
    throw new Violation('UP-8', expected, quote(stored.value), 'parallel:value');
  },
});

/** One after the other they come back as they are: else another rule is broken, and its own checks tell of it. */
async function keepsOneByOne(scope: Scope, values: readonly JsonValue[]): Promise<void> {
  const place = await scope.pair();
  try {
    for (const value of values) await upsert(scope, place, value, anyFirstWrite);
  } catch (error) {
    throw error instanceof Violation ? new NotReached(`${error.rule} fails`) : error;
  }
}
