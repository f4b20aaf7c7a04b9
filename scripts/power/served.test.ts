import { expect, test } from 'vitest';
import { faults } from '../../mock/index.ts';
import { eachAlone, inPairs } from './served.ts';

test('each alone is the whole gallery, in an order that the seed decides', () => {
  const names = (seed: number) => eachAlone(faults, seed).map(({ name }) => name);
  expect(names(1)).toEqual(names(1));
  expect(names(1)).not.toEqual(names(2));
  expect(names(1).sort()).toEqual(faults.map(({ name }) => name).sort());
});

test('pairs are of faults that share no rule, and no two are the same', () => {
  const pairs = inPairs(faults, 5, 40);
  expect(new Set(pairs.map(({ name }) => name)).size).toBe(40);
  for (const { rules } of pairs) {
    const [one = [], other = []] = rules;
    expect(other.filter((rule) => one.includes(rule))).toEqual([]);
  }
});
