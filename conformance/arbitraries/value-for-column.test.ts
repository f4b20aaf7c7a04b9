import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ColumnType, columnTypes } from '../../generated/patterns.ts';
import { everyValueSeen } from './every-value-seen.ts';
import { mistypedValue } from './mistyped-value.ts';
import { testSeed } from './test-seed.ts';
import { choiceOptions, ordinaryValue } from './value-for-column.ts';

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A strict reader's idea of each type, told apart from the arbitraries' by being a check and not a recipe. */
const fits: Record<ColumnType, (value: unknown) => boolean> = {
  text: isText,
  number: Number.isFinite,
  boolean: (value) => value === true || value === false,
  url: (value) =>
    isText(value) && /^([a-z]+:\/\/|mailto:|tel:)/i.test(value) && URL.canParse(value) && !/\s/.test(value),
  enum: (value) => isText(value) && choiceOptions.includes(value),
  multiselect: (value) => isTexts(value) && value.every((item) => choiceOptions.includes(item)),
  list: isTexts,
  date: (value) =>
    isText(value) && /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(value) && isDay(value.slice(0, 10)),
  email: (value) => isText(value) && /^[^\s@<>:]+@[^\s@<>]+$/.test(value),
  phone: (value) => isText(value) && /^[+(\d]/.test(value) && value.replace(/\D/g, '').length >= 7,
};

describe.each(columnTypes)(`a value for a %s column (seed ${testSeed})`, (type) => {
  test('is of that type, shrunk or not', () => {
    const { drawn, shrunk } = everyValueSeen(ordinaryValue[type], testSeed, 100);
    for (const value of [...drawn, ...shrunk]) expect(value).toSatisfy(fits[type]);
  });

  test('is the same for the same seed', () => {
    const draw = () => fc.sample(ordinaryValue[type], { seed: testSeed, numRuns: 30 });
    expect(draw()).toEqual(draw());
  });

  test('is not of that type where it is mistyped, shrunk or not', () => {
    for (const [name, arbitrary] of Object.entries(mistypedValue[type])) {
      const { drawn, shrunk } = everyValueSeen(arbitrary, testSeed);
      for (const value of [...drawn, ...shrunk]) expect(value, name).not.toSatisfy(fits[type]);
    }
  });
});

test.each([
  ['text', 255],
  ['text', 256],
] as const)('a failing %s of length %i and more shrinks to just that length', (type, length) => {
  const tooLong = fc.property(
    ordinaryValue[type],
    (value) => typeof value !== 'string' || value.length < length,
  );
  const { counterexample } = fc.check(tooLong, { seed: testSeed, numRuns: 2000 });
  expect(counterexample?.[0], `seed ${testSeed}`).toHaveLength(length);
});

test.each<[string, (value: unknown) => boolean]>([
  ['beyond 2^24', (value) => Math.abs(Number(value)) > 2 ** 24],
  ['beyond 2^31', (value) => Number(value) >= 2 ** 31],
  ['beyond 2^32', (value) => Number(value) >= 2 ** 32],
  ['at 2^53−1', (value) => value === Number.MAX_SAFE_INTEGER],
  ['below zero', (value) => Number(value) < 0],
  ['with decimals', (value) => !Number.isInteger(value)],
  ['1.005', (value) => value === 1.005],
])('among 1000 numbers are some %s', (_, wanted) => {
  expect(
    fc.sample(ordinaryValue.number, { seed: testSeed, numRuns: 1000 }).some(wanted),
    `seed ${testSeed}`,
  ).toBe(true);
});
