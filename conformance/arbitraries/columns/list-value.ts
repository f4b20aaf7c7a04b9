import fc from 'fast-check';
import { word } from './text-value.ts';

const items = fc.array(word, { maxLength: 8, size: 'max' });

/** Each item twice, and not in their order. */
const repeated = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map((some) => [...some, ...some.toReversed()]);

/** What stands in a list column: strings in any order, some twice, or none at all. */
export const listValue = fc.oneof({ withCrossShrink: true }, items, repeated);
