import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uuid } from '../../generated/patterns.ts';
import { nearMissShapes } from './near-miss-shapes.ts';
import { testSeed } from './test-seed.ts';
import { freePositions } from './uuid-anatomy.ts';
import { randomUuid } from './valid-uuid.ts';

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
  expect(nearMissShapes).toHaveProperty([name]);
});

describe.each(Object.entries(nearMissShapes))(
  `%s (seed ${testSeed})`,
  (name, { spoil, places = ['path', 'body'] }) => {
    const spoiled = fc
      .sample(fc.tuple(randomUuid(), fc.constantFrom(...freePositions)), { seed: testSeed, numRuns: 60 })
      .map(([id, at]) => spoil(id, at));

    test('gives what the pattern refuses', () => {
      for (const value of spoiled) expect(uuid.test(value), JSON.stringify(value)).toBe(false);
    });

    test('names a place where it can be sent', () => {
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(places.length).toBeGreaterThan(0);
      if (!places.includes('path')) return;
      for (const value of spoiled) {
        expect(value).toMatch(/^[^/]+$/);
        expect(value).not.toMatch(/^\.+$/);
        expect(() => encodeURIComponent(value)).not.toThrow();
      }
    });
  },
);
