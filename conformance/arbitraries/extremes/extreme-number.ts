import fc from 'fast-check';
import { wholeNumber } from '../columns/number-value.ts';
import type { JsonValue } from '../json-value.ts';

/** Not every JSON writer keeps a negative zero's sign, so none is sent: −0 + 0 is 0. */
const positiveZero = (number: number): number => number + 0;

const doubles = fc.double({ noNaN: true, noDefaultInfinity: true }).map(positiveZero);

/** Most of these need all seventeen digits: a server that prints fifteen gives another double back. */
const manyDigits = fc
  .noBias(fc.double({ min: -1e6, max: 1e6, noNaN: true }))
  .map((number) => positiveZero(number / 3 + 0.1));

const powersOfTen = fc
  .tuple(fc.constantFrom(1, -1, 1.7976931348623157, 2.5), fc.integer({ min: -300, max: 300 }))
  .map(([digits, exponent]) => Number(`${digits}e${exponent}`));

const edges = [
  ...[Number.MIN_VALUE, Number.MAX_VALUE, Number.EPSILON, 2.2250738585072014e-308, 1e-300, 1e300, 1e21, 1e22],
  ...[0.1 + 0.2, 1e-7, 123456789.12345679, 2 ** 53, 2 ** 63, 2 ** 64, 1 / 3, 4.35, 100.1, 1e16],
];

export const extremeNumbers: Record<string, fc.Arbitrary<JsonValue>> = {
  integers: wholeNumber,
  doubles,
  'many-digits': manyDigits,
  'powers-of-ten': powersOfTen,
  'number-edges': fc.constantFrom(...edges, ...edges.map((edge) => -edge)),
  'every-number-edge': fc.constant([...edges, ...edges.map((edge) => -edge)]), // one that is drawn may be another
  'numbers-in-an-array': fc.array(fc.oneof(doubles, wholeNumber), { maxLength: 8 }),
};
