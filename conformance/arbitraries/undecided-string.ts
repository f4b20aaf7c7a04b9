import fc from 'fast-check';
import type { JsonValue } from './json-value.ts';

const text = fc.string({ maxLength: 5 });
const highs = fc.integer({ min: 0xd800, max: 0xdbff }).map((unit) => String.fromCharCode(unit));
const lows = fc.integer({ min: 0xdc00, max: 0xdfff }).map((unit) => String.fromCharCode(unit));

/** Plain text with something put into it; what surrounds it cannot complete a surrogate pair. */
const within = (inside: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, inside, text).map((parts) => parts.join(''));

const asKey = (key: fc.Arbitrary<string>): fc.Arbitrary<JsonValue> => key.map((name) => ({ [name]: 1 }));

/** What a server may keep, change or refuse (VT-5): strings with NUL or half a surrogate pair, by name. */
export const undecidedString: Readonly<Record<string, fc.Arbitrary<JsonValue>>> = {
  nul: within(fc.constant('\0')),
  'lone-high-surrogate': within(highs),
  'lone-low-surrogate': within(lows),
  'swapped-surrogates': within(fc.tuple(lows, highs).map(([low, high]) => low + high)),
  'nul-in-a-key': asKey(within(fc.constant('\0'))),
  'lone-surrogate-in-a-key': asKey(within(highs)),
};
