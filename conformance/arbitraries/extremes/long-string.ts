import fc from 'fast-check';
import { integerNear } from '../integer-near.ts';
import type { JsonValue } from '../json-value.ts';
import { counting } from './counting.ts';

/** Where columns, buffers, pages, index entries and 16-bit lengths commonly end. */
const limits = [
  ...[32, 64, 100, 128, 191, 255, 500, 512, 1000, 1024, 2000, 2048, 2712, 4000, 4096, 8000, 8191, 10_000],
  ...[16_384, 20_000, 32_767, 32_768, 50_000],
];

/** The whole request has to stay under 64 KiB: a smaller limit on bodies is the server's fault, a larger its right. */
const longest = 60_000;

const sizes = (max: number): fc.Arbitrary<number> => integerNear([...limits, max], { min: 1, max });

const ascii = sizes(longest).map((length) => counting(length));

/** Limits count bytes, UTF-16 units or characters: with wider characters these are not the same. */
const wide = (character: string): fc.Arbitrary<string> =>
  sizes(Math.floor(longest / Buffer.byteLength(character))).map((length) => character.repeat(length));

/** Where a text is taken in parts of one length, some part ends within a character: neither unit fits a power of two. */
const mixed = fc
  .tuple(fc.constantFrom('a😀', 'aé漢😀'), integerNear([longest], { min: 1, max: longest }))
  .map(([unit, bytes]) => unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit))));

/** Control characters take six bytes each when escaped, as `JSON.stringify` does. */
const escaped = sizes(Math.floor(longest / 6)).map((length) => '\u0001'.repeat(length));

export const longStrings: Record<string, fc.Arbitrary<JsonValue>> = {
  'long-ascii': ascii,
  // nearly always close to all that a request can carry: a cut at any length shows
  'longest-ascii': integerNear([longest], { min: 1, max: longest }).map((length) => counting(length)),
  'long-two-byte': wide('é'),
  'long-three-byte': wide('漢'),
  'long-astral': wide('😀'),
  'long-mixed-widths': mixed,
  'long-escaped': escaped,
  'long-white-space': sizes(longest).map((length) => ' '.repeat(length)),
  'long-key': sizes(4096).map((length) => ({ [counting(length)]: 1 })),
};
