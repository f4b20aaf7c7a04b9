import fc from 'fast-check';
import { integerNear } from '../integer-near.ts';

/** Where integers end in 16, 32 and 53 bits, and where a 32-bit float loses count. */
const ends = [2 ** 15, 2 ** 16, 2 ** 24, 2 ** 31, 2 ** 32, 2 ** 40, Number.MAX_SAFE_INTEGER];

const small = fc.integer({ min: -1000, max: 1000 });

/** Up to ±(2^53−1), most near the ends. */
export const wholeNumber = integerNear([0, ...ends, ...ends.map((end) => -end)], {
  min: Number.MIN_SAFE_INTEGER,
  max: Number.MAX_SAFE_INTEGER,
});

const decimal = fc
  .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 1, max: 6 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`) + 0); // + 0: no negative zero

/** Decimals that go wrong where they are rounded, or kept in 32 bits. */
const knownTrouble = fc.constantFrom(0.1, 0.5, 1.005, 2.675, 99.99, 1234567.891, 16777217.5, 0.000001);

/** What stands in a number column: whole numbers and decimals of up to six places. */
export const numberValue = fc.oneof({ withCrossShrink: true }, small, wholeNumber, decimal, knownTrouble);
