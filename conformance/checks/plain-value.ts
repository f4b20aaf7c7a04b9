import fc from 'fast-check';

/**
 * Values that no server has trouble with, unlike each other: for checks that are about something else than values.
 * They shrink to short words.
 */
export const plainValue: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { minLength: 1, maxLength: 10 })
  .map((letters) => letters.join(''));

/** Some plain values, no two alike. */
export function plainValues(length: { minLength: number; maxLength: number }): fc.Arbitrary<string[]> {
  return fc.uniqueArray(plainValue, length);
}
