import { expect, test } from 'vitest';
import { isCoercion, isRejoined, isSameNumber } from './is-coercion.ts';

test.each([
  ['42', 42],
  [42, '42'],
  ['1e3', 1000],
  ['true', true],
  ['Yes', true],
  [0, false],
  ['', null],
  [{}, null],
  [[], ''],
  [['a'], 'a'],
  ['a', ['a']],
  ['a, b', ['a', 'b']],
  ['{"a":1}', { a: 1 }],
  ['null', null],
  ['[object Object]', { toString: 1 }],
  ['a,', ['a', null]],
])('%j for %j is one', (sent, received) => {
  expect(isCoercion(sent, received)).toBe(true);
});

test.each([
  ['hello', null],
  [42, '43'],
  [true, 'maybe'],
  [{ a: 1 }, [2]],
  ['2024-02-30', 1_709_251_200_000],
  [7, null],
  ['a', { toString: 1, valueOf: 1 }],
  ['a', [{ toString: 1 }]],
])('%j for %j is none', (sent, received) => {
  expect(isCoercion(sent, received)).toBe(false);
});

test.each([
  ['1e3', '1000', true],
  ['007', '7', true],
  ['1.0', '1', true],
  ['7', '8', false],
  ['7 ', '7', false],
  ['', '0', false],
  ['ada', 'Ada', false],
])('%j and %j say one number: %j', (one, other, is) => {
  expect(isSameNumber(one, other)).toBe(is);
});

test.each([
  [['a,b', 'c'], ['a', 'b', 'c'], true],
  [['a;b'], ['a', 'b'], true],
  [['a', 'b'], ['a', 'b', 'b'], false],
  [['a', 'b'], ['a'], false],
  [[{ toString: 1 }], ['a'], false],
])('%j for %j was kept as a text: %j', (sent, received, is) => {
  expect(isRejoined(sent, received)).toBe(is);
});
