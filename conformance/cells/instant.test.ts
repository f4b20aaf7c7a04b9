import { expect, test } from 'vitest';
import { compareInstants, parseInstant, sameInstant } from './instant.ts';

test.each([
  ['2024-03-01T10:00:00Z', 0, 1_000_000],
  ['2024-03-01T10:00:00.5Z', 500_000, 100_000],
  ['2024-03-01T10:00:00.123Z', 123_000, 1_000],
  ['2024-03-01T10:00:00.123456+00:00', 123_456, 1],
  ['2024-03-01T10:00:00.123456789Z', 123_456, 1],
  ['2024-03-01t10:00:00z', 0, 1_000_000],
  ['2024-03-01 10:00:00+00:00', 0, 1_000_000],
  ['2024-03-01T15:30:00+05:30', 0, 1_000_000],
  ['2024-03-01T05:00:00.25-0500', 250_000, 10_000],
])('%s', (text, micros, precision) => {
  const base = Date.parse('2024-03-01T10:00:00Z') * 1000;
  expect(parseInstant(text)).toEqual({ micros: base + micros, precision });
});

test.each([
  '',
  'now',
  '2024-03-01',
  '2024-03-01T10:00:00',
  '2024-13-01T10:00:00Z',
  1709287200,
  null,
  undefined,
])('%j is no time', (text) => expect(parseInstant(text)).toBeUndefined());

const compared = (a: string, b: string): number => {
  const [first, second] = [parseInstant(a), parseInstant(b)];
  if (!first || !second) throw new Error('no times');
  return Math.sign(compareInstants(first, second));
};

test.each([
  ['2024-03-01T10:00:00.001Z', '2024-03-01T10:00:00.002Z', -1],
  ['2024-03-01T10:00:00.002Z', '2024-03-01T10:00:00.001Z', 1],
  ['2024-03-01T10:00:00Z', '2024-03-01T12:00:00+02:00', 0],
  ['2024-03-01T10:00:00.999Z', '2024-03-01T10:00:00Z', 0],
  ['2024-03-01T10:00:00.999Z', '2024-03-01T10:00:01Z', 0],
  ['2024-03-01T10:00:00.123456Z', '2024-03-01T10:00:00.123Z', 0],
  ['2024-03-01T10:00:00.123456Z', '2024-03-01T10:00:00.125Z', -1],
  ['2024-03-01T10:00:02.5Z', '2024-03-01T10:00:01Z', 1],
])('%s and %s', (a, b, sign) => {
  expect(compared(a, b)).toBe(sign);
  expect(compared(b, a)).toBe(sign === 0 ? 0 : -sign);
});

test('what is no time differs from nothing: its shape is judged elsewhere', () => {
  expect(sameInstant('soon', '2024-03-01T10:00:00Z')).toBe(true);
  expect(sameInstant('2024-03-01T10:00:00Z', '2024-03-01T11:00:00Z')).toBe(false);
});
