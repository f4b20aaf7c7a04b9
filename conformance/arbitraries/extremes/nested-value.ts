import fc from 'fast-check';
import { integerNear } from '../integer-near.ts';
import type { JsonValue } from '../json-value.ts';

/** Beyond where some parsers stop unless they are told to go on: after 64, 100 or 128 levels. */
export const deepest = 130;
const widest = 300;
/** Some servers cut long lists where no one list of people is as long. */
const longestList = 2_500;

const empties: JsonValue[] = [null, false, 0, '', {}, []];
type Wrap = (inner: JsonValue, depth: number) => JsonValue;

const inArray: Wrap = (inner) => [inner];
const inObject: Wrap = (inner) => ({ a: inner });
const inEither: Wrap = (inner, depth) => (depth % 2 === 0 ? ['x', inner, null] : { a: 1, b: inner });

const nested = (wrap: Wrap): fc.Arbitrary<JsonValue> =>
  fc
    .tuple(
      integerNear([10, 20, 32, 64, 100, deepest], { min: 1, max: deepest }),
      fc.constantFrom('x', ...empties),
    )
    .map(([depth, core]) => counting(depth).reduce<JsonValue>(wrap, core));

const sizes = integerNear([100, 255, widest], { min: 1, max: widest });
const counting = (length: number): number[] => Array.from({ length }, (_, index) => index);

const emptiesWithin = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 3, arbitrary: fc.constantFrom(...empties) },
    fc.array(tie('value'), { minLength: 1, maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', ''), tie('value'), {
      minKeys: 1,
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
})).value;

/** Deep, wide and hollow values. */
export const nestedValues: Record<string, fc.Arbitrary<JsonValue>> = {
  'deep-arrays': nested(inArray),
  'deep-objects': nested(inObject),
  'deep-arrays-and-objects': nested(inEither),
  'wide-array': sizes.map((length) => counting(length).toReversed()),
  'very-wide-array': integerNear([longestList], { min: 1, max: longestList }).map(counting),
  'wide-object': sizes.map((length) =>
    Object.fromEntries(counting(length).map((index) => [`member ${index}`, index])),
  ),
  'empties-within': emptiesWithin,
  'duplicates-and-order': fc.array(fc.constantFrom<JsonValue>('b', 'a', 2, 1, '1', null, [1], [2]), {
    minLength: 2,
    maxLength: 8,
  }),
  'mixed-array': fc.shuffledSubarray<JsonValue>(
    ['a', 1, true, false, null, '', 0, [], {}, ['a'], { a: 1 }, '1'],
    { minLength: 2 },
  ),
  'array-of-objects': fc.array(
    fc.record({ name: fc.constantFrom('b', 'a'), n: fc.nat(3) }, { noNullPrototype: true }),
    { maxLength: 5 },
  ),
};
