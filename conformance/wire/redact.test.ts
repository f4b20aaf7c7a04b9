import { expect, test } from 'vitest';
import { redactor } from './redact.ts';

test('tokens are replaced wherever they stand, the longer one first', () => {
  const redact = redactor({ caller: 'secret', other: 'secret-2' });
  expect(redact('Bearer secret, secret-2; {"a":"secretsecret"}')).toBe(
    'Bearer $TOKEN, $OTHER_TOKEN; {"a":"$TOKEN$TOKEN"}',
  );
});

test('a token with signs of patterns is text like any other', () => {
  expect(redactor({ caller: 'a.*+$&(b' })('x a.*+$&(b y')).toBe('x $TOKEN y');
});

test('a token too short to be told from other text stays', () => {
  expect(redactor({ caller: 'abc' })('abcdef')).toBe('abcdef');
});

test('what is cut from a token stays where it is short enough to be a word', () => {
  expect(redactor({ caller: 'list-owner' })('a list, its owner')).toBe('a list, its owner');
  expect(redactor({ caller: 'list-owner' })('list-owne')).not.toContain('list-owne');
});
