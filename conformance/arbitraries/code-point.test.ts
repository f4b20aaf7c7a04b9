import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codePoint } from './code-point.ts';

const wellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);

it('is one character, and never half of one', () => {
  fc.assert(fc.property(codePoint, (char) => [...char].length === 1 && wellFormed(char)));
});

it('makes strings that hold the words that programs stumble over', () => {
  const texts = fc.sample(fc.string({ unit: codePoint }), { seed: 1, numRuns: 2_000 });
  expect(texts).toContain('__proto__');
});

it('knows its own characters from other values', () => {
  expect(codePoint.canShrinkWithoutContext('💥')).toBe(true);
  for (const other of ['', 'ab', '\ud800', 7]) expect(codePoint.canShrinkWithoutContext(other)).toBe(false);
});
