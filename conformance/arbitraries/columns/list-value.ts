import fc from 'fast-check';
import { word } from './text-value.ts';

const items = fc.array(word, { maxLength: 8, size: 'max' });

/** Each item twice, and not in their order. */
const repeated = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map((some) => [...some, ...some.toReversed()]);

/** More of them than a server may have thought of. */
const many = fc.array(word, { minLength: 9, maxLength: 60, size: 'max' });

/** What stands in a list column: strings in any order, some twice, many, or none at all. */
export const listValue = fc.oneof({ withCrossShrink: true }, items, repeated, many);
