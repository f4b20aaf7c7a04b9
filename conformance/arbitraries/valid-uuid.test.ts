import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uuid } from '../../generated/patterns.ts';
import { everyValueSeen } from './every-value-seen.ts';
import { testSeed } from './test-seed.ts';
import { admittedUuid, randomUuid } from './valid-uuid.ts';

const seed = testSeed;

test(`a random id is a lower-case version 4 id (seed ${seed})`, () => {
  for (const id of everyValueSeen(randomUuid(), seed).drawn) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

test(`no two random ids are the same, and none shrinks to another (seed ${seed})`, () => {
  const { drawn, shrunk } = everyValueSeen(randomUuid(), seed, 1000);
  expect(new Set(drawn).size).toBe(1000);
  expect(shrunk).toHaveLength(1000);
});

test('the strata are those of UUID-4', () => {
  expect(Object.keys(admittedUuid).sort()).toEqual(
    [
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((digit) => `version-${digit}`),
      ...['8', '9', 'a', 'b'].map((digit) => `variant-${digit}`),
      ...['lower-case', 'upper-case variant-a', 'upper-case variant-b', 'mixed-case', 'nil', 'max'],
    ].sort(),
  );
});

describe.each(Object.entries(admittedUuid))(`%s (seed ${seed})`, (name, arbitrary) => {
  test('gives what the pattern admits, shrunk or not', () => {
    const { drawn, shrunk } = everyValueSeen(arbitrary, seed);
    for (const id of [...drawn, ...shrunk]) expect(id).toMatch(uuid);
  });

  test('gives the same for the same seed', () => {
    expect(fc.sample(arbitrary, { seed, numRuns: 20 })).toEqual(fc.sample(arbitrary, { seed, numRuns: 20 }));
  });

  test('gives ids that nobody has seen, where there is room for it', () => {
    const { drawn } = everyValueSeen(arbitrary, seed, 500);
    const different = new Set(drawn.map((id) => id.toLowerCase())).size;
    expect(different).toBe(name === 'nil' || name === 'max' ? 1 : 500);
  });
});

test('a stratum is what its name says', () => {
  const one = (name: string) => fc.sample(admittedUuid[name] ?? fc.constant(''), { seed, numRuns: 50 });
  for (const id of one('version-7')) expect(id[14]).toBe('7');
  for (const id of one('variant-a')) expect(id[19]).toBe('a');
  for (const id of one('lower-case')) expect(id).toMatch(/^[^A-F]*[a-f][^A-F]*$/);
  for (const id of one('upper-case variant-b')) expect(id).toMatch(/^[^a-f]{19}B[^a-f]*$/);
  for (const id of one('mixed-case')) expect(id).toMatch(/(?=.*[a-f])(?=.*[A-F])/);
  expect(one('nil')[0]).toMatch(/^[0-]+$/);
  expect(one('max')[0]).toMatch(/^[f-]+$/);
});
