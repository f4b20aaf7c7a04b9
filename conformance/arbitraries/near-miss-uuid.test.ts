import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uuid } from '../../generated/patterns.ts';
import { everyValueSeen } from './every-value-seen.ts';
import { nearMisses } from './near-miss-uuid.ts';
import { testSeed } from './test-seed.ts';
import { admittedUuid, randomUuid } from './valid-uuid.ts';

const seed = testSeed;
const anyAdmitted = fc.oneof(...Object.values(admittedUuid));

test.each([
  ...['digit-short', 'digit-long', 'no-dashes', 'dash-moved', 'dashes-elsewhere', 'braces', 'urn'],
  ...['space-before', 'space-after', 'tab-before', 'tab-after', 'newline-before', 'newline-after'],
  ...['crlf-before', 'crlf-after', 'no-break-space-before', 'zero-width-space-after', 'nul-after'],
  ...['version-0', 'version-9', 'version-a', 'version-b', 'version-c', 'version-d', 'version-e', 'version-f'],
  ...['variant-0', 'variant-1', 'variant-2', 'variant-3', 'variant-4', 'variant-5', 'variant-6', 'variant-7'],
  ...['variant-c', 'variant-d', 'variant-e', 'variant-f', 'upper-case-max', 'mixed-case-max', 'nearly-nil'],
  ...['letter-g', 'full-width-digit', 'cyrillic-letter', 'comma-joined', 'line-joined', 'percent-encoded'],
  'path-after',
])('there is a class %s', (name) => {
  expect(nearMisses).toHaveProperty([name]);
});

describe.each(Object.entries(nearMisses))(`%s (seed ${seed})`, (name, { from, why, places }) => {
  test('gives what the pattern refuses, whatever admitted id it starts from, shrunk or not', () => {
    const { drawn, shrunk } = everyValueSeen(from(anyAdmitted), seed, 60);
    for (const { value } of [...drawn, ...shrunk]) {
      expect(uuid.test(value), `${JSON.stringify(value)}`).toBe(false);
    }
  });

  test('gives the same for the same seed, and says why', () => {
    const drawn = fc.sample(from(randomUuid()), { seed, numRuns: 20 });
    expect(drawn).toEqual(fc.sample(from(randomUuid()), { seed, numRuns: 20 }));
    expect(new Set(drawn.map((miss) => miss.why))).toEqual(new Set([why]));
  });

  test('names a place for which it is a value that differs from the one it was made from', () => {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(places.length).toBeGreaterThan(0);
    if (!places.includes('path')) return;
    for (const { value } of everyValueSeen(from(anyAdmitted), seed).drawn) {
      expect(value).toMatch(/^[^/]+$/);
      expect(value).not.toMatch(/^\.+$/);
      expect(() => encodeURIComponent(value)).not.toThrow();
    }
  });
});

test('spoiling the nil and the max id changes one digit more where the version alone would leave them admitted', () => {
  const version0 = fc.sample(
    nearMisses['version-0']?.from(fc.constant('00000000-0000-0000-0000-000000000000')) ??
      fc.constant(undefined),
    1,
  );
  expect(version0).toEqual([{ value: '10000000-0000-0000-0000-000000000000', why: 'version 0' }]);
});
