import { expect, test } from 'vitest';
import { cut } from './cut.ts';
import { escaped } from './escaped.ts';
import { shellWord } from './shell-word.ts';

test.each([
  ['a colour', '\u001b[31mred', '\\u001b[31mred'],
  ['a window title', '\u001b]0;owned\u0007', '\\u001b]0;owned\\u0007'],
  ['a control of eight bits', '\u009b2J', '\\u009b2J'],
  ['lines', 'a\r\nb\tc\u2028d', 'a\\r\\nb\\tc\\u2028d'],
  ['text that runs backwards', 'a\u202eb\u2066c', 'a\\u202eb\\u2066c'],
  ['text that is not seen', 'a\u200bb\ufeff', 'a\\u200bb\\ufeff'],
  ['half a character', 'a\ud800b', 'a\\ud800b'],
  ['other scripts and astral characters', 'häßlich 漢字 👩🏽', 'häßlich 漢字 👩🏽'],
])('%s', (_, raw, safe) => {
  expect(escaped(raw)).toBe(safe);
});

test('a JSON body still says the same', () => {
  const value = { text: 'a\u202eb\u200bc\u2028' };
  expect(JSON.parse(escaped(JSON.stringify(value)))).toEqual(value);
});

test('long text is cut, never inside a character', () => {
  expect(cut('abc', 3)).toBe('abc');
  expect(cut('abcd', 3)).toBe('abc… (1 more characters)');
  expect(cut('ab👍cd', 3)).toBe('ab… (4 more characters)');
});

test.each([
  ['http://localhost:3000/v1', 'http://localhost:3000/v1'],
  ["it's $HOME", `'it'\\''s $HOME'`],
  ['', "''"],
])('the shell reads %j back', (text, word) => {
  expect(shellWord(text)).toBe(word);
});
