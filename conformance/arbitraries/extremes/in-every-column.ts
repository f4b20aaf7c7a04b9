import type { JsonValue } from '../json-value.ts';
import { deepest } from './nested-value.ts';

const counting = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** One text with a character of each kind that something on the way may change; no letter of it has another case. */
const oddCharacters = [
  ...[
    '  1',
    '\t',
    '\n',
    '\r\n',
    '\u00a0',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\u2028',
    '\ufeff',
    '\u0001',
    '\u007f',
  ],
  ...['e\u0301', '\u00e9', '\ufb01', '\u{1f600}', '\u2764\ufe0f', '\u{20000}', '\u200f', '\ufffd', '\ue000'],
  ...[
    '<b>&amp;',
    '"',
    "'",
    '`',
    '\\n',
    '\\u0041',
    '%20',
    '+',
    '{{1}}',
    '\u0024{1}',
    ';--',
    '\u201c',
    '\u2014',
    '  ',
  ],
].join('_');

/** What goes wrong within an object alone, where values by themselves are kept well. */
const memberValues: readonly JsonValue[] = [
  ...[0.123_456_789_012_345_68, 1234.000_000_012_3, Number.MAX_SAFE_INTEGER, 1.234_567_89e60],
  ...[oddCharacters, '', '42', 'true', 0, false, null, [], {}],
];

/**
 * What JSON can hold at its ends, as fixed values: each meets columns of every type, since servers keep each type in its own
 * way.
 */
export const inEveryColumn: Readonly<Record<string, JsonValue>> = {
  nothing: null,
  // with wide characters all over: one of them stands where the text is cut in two on its way
  'a long text': counting(4_500).join('漢'),
  'a text of odd characters': oddCharacters,
  'all digits of a number': 0.123_456_789_012_345_68,
  'a small number with many places': 1234.000_000_012_3,
  'the largest integer': Number.MAX_SAFE_INTEGER,
  'a large number': 1.234_567_89e60,
  'a long array': counting(1_100).map((item) => `item ${item}`),
  'an array of odd texts': ['', ' ', oddCharacters, 'x'.repeat(5_000), ''],
  'an array of all kinds': ['a', 1, 1.5, true, false, null, '', 0, [], {}, ['a'], { a: 1 }, '1', 'true'],
  'a wide object': Object.fromEntries(
    counting(120).map((member) => [`member ${member}`, memberValues[member % memberValues.length] ?? member]),
  ),
  'a deep object': counting(deepest / 2).reduce<JsonValue>((inner) => ({ a: [inner] }), { b: null }),
};
