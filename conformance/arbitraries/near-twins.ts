import type { JsonValue } from './json-value.ts';

const long = 'one text and another that part late '.repeat(30);

/**
 * Two values that differ, and that a careless comparison takes for one: a server that leaves out writes that "change nothing",
 * or that merges the new value into the old one, shows it with such a pair alone.
 */
export const nearTwins: Readonly<Record<string, readonly [JsonValue, JsonValue]>> = {
  'another case': ['Ada Lovelace', 'ADA LOVELACE'],
  'a space at the end': ['ada', 'ada '],
  'a space at the start': ['ada', ' ada'],
  'two spaces for one': ['a b', 'a  b'],
  'another line end': ['a\nb', 'a\r\nb'],
  'another normal form': ['caf\u00e9', 'cafe\u0301'],
  'an accent': ['resume', 'r\u00e9sum\u00e9'],
  'an invisible character': ['ada', 'a\u200bda'],
  'a late difference': [`${long}a`, `${long}b`],
  'the same letters': ['listen', 'silent'],
  'the beginning': ['abcdef', 'abc'],
  'the same instant': ['2024-02-29T12:00:00Z', '2024-02-29T13:00:00+01:00'],
  'the same number in a string': ['1', '1.0'],
  'leading zeros': ['7', '007'],
  'a number and its string': [1, '1'],
  'zero and nothing': [0, ''],
  'zero and false': [0, false],
  'one and true': [1, true],
  'true and its string': [true, 'true'],
  'null and its string': [null, 'null'],
  'null and nothing': [null, ''],
  'null and false': [null, false],
  'an array of one and its item': [['a'], 'a'],
  'an empty array and nothing': [[], ''],
  'an empty array and an empty object': [[], {}],
  'an array and its text': [['a', 'b'], 'a,b'],
  'the last bit': [0.1, 0.10000000000000002],
  'the last of many digits': [9_007_199_254_740_990, 9_007_199_254_740_991],
  'another sign': [5, -5],
  'another order': [
    ['a', 'b', 'c'],
    ['c', 'a', 'b'],
  ],
  'another duplicate': [
    ['a', 'a', 'b'],
    ['a', 'b', 'b'],
  ],
  'a duplicate more': [
    ['a', 'b'],
    ['a', 'b', 'b'],
  ],
  'an item less': [
    ['a', 'b', 'c'],
    ['a', 'b'],
  ],
  'null in place of an item': [
    ['a', 'b'],
    ['a', null],
  ],
  'a member less': [{ a: 1, b: 2 }, { a: 1 }],
  'a member that is null': [{ a: 1, b: null }, { a: 1 }],
  'another member': [{ a: 1 }, { b: 1 }],
  'members that change places': [
    { a: 1, b: 2 },
    { a: 2, b: 1 },
  ],
  'a member of another case': [{ a: 1 }, { A: 1 }],
  'an item far inside': [{ a: [{ b: [1, { c: 'd' }] }] }, { a: [{ b: [1, { c: 'e' }] }] }],
  'a member less far inside': [{ a: { b: { c: 1, d: 2 } } }, { a: { b: { d: 2 } } }],
};
