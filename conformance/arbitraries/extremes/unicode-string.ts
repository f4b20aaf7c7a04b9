import fc from 'fast-check';
import type { JsonValue } from '../json-value.ts';

type Range = readonly [from: number, to: number];

const codePoints = (...ranges: Range[]): fc.Arbitrary<string> =>
  fc.oneof(...ranges.map(([min, max]) => fc.integer({ min, max }))).map((code) => String.fromCodePoint(code));

const strings = (unit: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.oneof({ weight: 3, arbitrary: unit }, fc.constant('a')),
    minLength: 1,
    maxLength: 20,
  });

const oneOf = (...pieces: string[]): fc.Arbitrary<string> => strings(fc.constantFrom(...pieces));

const edges = [' ', '\t', '\n', '\r\n', '\u00a0', '\u3000', '\u2003', '\u0085'] as const;
const edge = fc.constantFrom(...edges);

/** Strings that something on the way may normalise, strip, trim or cut in two. */
export const unicodeStrings: Record<string, fc.Arbitrary<JsonValue>> = {
  'any-letters': fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  astral: strings(
    codePoints([0x1_0000, 0x1_ffff], [0x2_0000, 0x2_fa1d], [0xe_0100, 0xe_01ef], [0x10_0000, 0x10_fffd]),
  ),
  emoji: oneOf(
    '😀',
    '👩\u200d👩\u200d👧\u200d👦',
    '👍🏽',
    '🇩🇪',
    '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    '❤\ufe0f',
    '❤',
    '1\ufe0f⃣',
    '☺\ufe0e',
  ),
  'composed-and-decomposed': oneOf(
    '\u00c5',
    'A\u030a',
    '\u212b',
    'é',
    'e\u0301',
    'ñ',
    'n\u0303',
    'ṩ',
    's\u0323\u0307',
    's\u0307\u0323',
  ),
  hangul: oneOf('한', '\u1112\u1161\u11ab', '\u3147', '\u110b', '각', '\u1100\u1161\u11a8', 'ㄱ'),
  compatibility: oneOf(
    'ﬁ',
    '①',
    'Ⅳ',
    'ｱ',
    'Ａ',
    '²',
    '½',
    '㎏',
    '㍿',
    '…',
    '™',
    'ſ',
    'ı',
    'İ',
    'ß',
    'ς',
    '\u212a',
  ),
  'stacked-marks': oneOf(
    'a\u0300\u0301\u0302\u0303',
    'Z\u0351\u0357\u033a',
    '\u0301',
    'q\u0307\u0323',
    'क्षि',
    'ก็',
  ),
  'zero-width': oneOf(
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\u00ad',
    '\u180e',
    '\ufe0f',
    '\u034f',
    '\u{e0001}',
  ),
  bidirectional: oneOf(
    '\u200e',
    '\u200f',
    '\u061c',
    '\u202a',
    '\u202e',
    '\u202c',
    '\u2066',
    '\u2069',
    'א',
    'ب',
  ),
  'line-separators': oneOf('\n', '\r', '\r\n', '\u2028', '\u2029', '\u0085', '\u000b', '\u000c'),
  tabs: oneOf('\t', ' ', '\t\t', '\n\t'),
  'white-space-around': fc.tuple(edge, fc.constantFrom('a', 'a b', ''), edge).map((parts) => parts.join('')),
  'control-characters': strings(codePoints([0x01, 0x1f], [0x7f, 0x9f])),
  noncharacters: strings(codePoints([0xfdd0, 0xfdef], [0xfffe, 0xffff], [0x1_fffe, 0x1_ffff])),
  'private-use': strings(codePoints([0xe000, 0xf8ff], [0xf_0000, 0xf_fffd])),
};

/** Few and unlike one another: each is sent in each run. */
export const fixedStrings: Readonly<Record<string, readonly string[]>> = {
  'byte-order-mark': ['\ufeff', '\ufeffa', 'a\ufeff', 'a\ufeffa', '\ufffe', 'ï»¿a', '\ufeff{}'],
  'replacement-character': ['\ufffd', 'a\ufffdb', '?', '\ufffd\ufffd', 'Ã©', 'â€™'],
  'white-space-around': edges.map((around) => `${around}a${around}`),
};
