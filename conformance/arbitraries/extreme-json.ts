import type fc from 'fast-check';
import { anyJson } from './any-json.ts';
import { extremeNumbers } from './extremes/extreme-number.ts';
import { longStrings } from './extremes/long-string.ts';
import { markupStrings } from './extremes/markup-string.ts';
import { nestedValues } from './extremes/nested-value.ts';
import { oddKeys } from './extremes/odd-key.ts';
import { unicodeStrings } from './extremes/unicode-string.ts';
import type { JsonValue } from './json-value.ts';

/**
 * All that JSON can hold (VT-4), by name, each pressing on one thing. A value takes less than 62 KiB of UTF-8, so a request
 * with it stays under 64 KiB; NUL and lone surrogates are `undecidedString`'s.
 */
export const extremeJson: Readonly<Record<string, fc.Arbitrary<JsonValue>>> = {
  ...unicodeStrings,
  ...markupStrings,
  ...extremeNumbers,
  ...nestedValues,
  ...oddKeys,
  'any-json': anyJson,
  // last, since every later read of their list is as long
  ...longStrings,
};
