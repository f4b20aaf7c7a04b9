import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coercionBaits } from './coercion-bait.ts';
import { everyValueSeen } from './every-value-seen.ts';
import { extremeJson } from './extreme-json.ts';
import { deepest } from './extremes/nested-value.ts';
import { type JsonValue, jsonEqual } from './json-value.ts';
import { testSeed } from './test-seed.ts';
import { undecidedString } from './undecided-string.ts';

/** Every scalar and every key within a value, and how deep it goes. */
function walk(value: JsonValue, depth = 0): { leaves: unknown[]; depth: number } {
  if (value === null || typeof value !== 'object') return { leaves: [value], depth };
  const inner = Object.values(value).map((item) => walk(item, depth + 1));
  return {
    leaves: [...Object.keys(value), ...inner.flatMap((part) => part.leaves)],
    depth: Math.max(depth + 1, ...inner.map((part) => part.depth)),
  };
}

const requestSize = (value: JsonValue): number =>
  Buffer.byteLength(JSON.stringify({ rowId: '0'.repeat(36), columnId: '0'.repeat(36), value }));

const undecided = (leaf: unknown): boolean =>
  typeof leaf === 'string' && (leaf.includes('\0') || /\p{Cs}/u.test(leaf));

describe.each(Object.entries(extremeJson))(`%s (seed ${testSeed})`, (_, arbitrary) => {
  const { drawn, shrunk } = everyValueSeen(arbitrary, testSeed, 20);
  const seen = [...drawn, ...shrunk];

  test('survives JSON', () => {
    for (const value of seen) expect(jsonEqual(JSON.parse(JSON.stringify(value)), value)).toBe(true);
  });

  test('holds nothing that JSON or the contract leaves open', () => {
    for (const value of seen) {
      for (const leaf of walk(value).leaves) {
        expect(undecided(leaf)).toBe(false);
        expect(Object.is(leaf, -0)).toBe(false);
        if (typeof leaf === 'number') expect(leaf).toSatisfy(Number.isFinite);
      }
    }
  });

  test('makes a request under 64 KiB, and is nested as deep as is said', () => {
    for (const value of seen) {
      expect(requestSize(value)).toBeLessThan(64 * 1024 - 1024);
      expect(walk(value).depth).toBeLessThanOrEqual(deepest + 1);
    }
  });

  test('gives the same for the same seed', () => {
    expect(jsonEqual(fc.sample(arbitrary, { seed: testSeed, numRuns: 20 }), drawn)).toBe(true);
  });
});

test('a cut at any length is shrunk to', () => {
  const cutAt255 = fc.property(
    extremeJson['long-ascii'] ?? fc.constant(''),
    (value) => String(value).length <= 255,
  );
  const { counterexample } = fc.check(cutAt255, { seed: testSeed });
  expect(counterexample?.[0], `seed ${testSeed}`).toHaveLength(256);
});

test('a member named __proto__ is a member', () => {
  const keys = fc.sample(extremeJson['prototype-keys'] ?? fc.constant({}), { seed: testSeed, numRuns: 200 });
  expect(keys.some((value) => Object.keys(value ?? {}).includes('__proto__'))).toBe(true);
  expect(keys.some((value) => JSON.stringify(value).includes('"__proto__":'))).toBe(true);
});

describe.each(Object.entries(undecidedString))(`undecided: %s (seed ${testSeed})`, (_, arbitrary) => {
  test('has just what the contract leaves open, shrunk or not, and survives JSON', () => {
    const { drawn, shrunk } = everyValueSeen(arbitrary, testSeed);
    for (const value of [...drawn, ...shrunk]) {
      expect(walk(value).leaves.some(undecided)).toBe(true);
      expect(jsonEqual(JSON.parse(JSON.stringify(value)), value)).toBe(true);
    }
  });
});

test('each bait has its name, and no two are the same value', () => {
  expect(new Set(coercionBaits.map((bait) => bait.name)).size).toBe(coercionBaits.length);
  for (const [index, { name, value }] of coercionBaits.entries()) {
    const twin = coercionBaits.slice(0, index).find((other) => jsonEqual(other.value, value));
    expect(twin?.name, `the same as ${name}`).toBeUndefined();
  }
});
