import { expect, test } from 'vitest';
import { readJson } from './read-json.ts';

test.each(['{"a":{"b":"}\\"{"}}', '[1]', '"x"', 'null', ' {} \n'])('%s is JSON', (text) => {
  expect(readJson(text, 200)).toEqual({ json: JSON.parse(text) });
});

test.each([
  ['a byte order mark', '\ufeff{"a":"}"}'],
  ['a prefix', ')]}\',\n{"a":"}"}'],
  ['text after the end', '{"a":"}"}\n<!-- 3 ms -->'],
  ['the same once more', '{"a":"}"}{"a":"}"}'],
])('JSON is read beside %s', (_, text) => {
  expect(readJson(text, 200)).toEqual({ json: { a: '}' }, stray: true });
});

test.each(['', 'OK', '{"a":', '{a: 1}', '<p>{</p>', '"'])('"%s" is none', (text) => {
  expect(readJson(text, 200)).toEqual({ json: undefined });
});

test('an error is not searched for JSON: a page may hold some', () => {
  expect(readJson('<script>{"a":1}</script>', 404)).toEqual({ json: undefined });
});
