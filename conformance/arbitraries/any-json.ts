import fc from 'fast-check';
import type { JsonValue } from './json-value.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((drawn) => drawn + 0),
);
const name = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.constantFrom('__proto__', 'constructor', '', 'a', 'b'),
);

/** Any JSON value, of a size fit for a cell; no NUL, no lone surrogates, no negative zero. */
export const anyJson: fc.Arbitrary<JsonValue> = fc.letrec<{
  value: JsonValue;
  array: JsonValue[];
  object: JsonValue;
}>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(fc.constant(null), fc.boolean(), number, text),
    tie('array'),
    tie('object'),
  ),
  array: fc.array(tie('value'), { maxLength: 6 }),
  object: fc
    .uniqueArray(fc.tuple(name, tie('value')), { selector: ([key]) => key, maxLength: 6 })
    .map((members) => Object.fromEntries(members)),
})).value;
