import fc from 'fast-check';
import type { JsonValue } from '../arbitraries/json-value.ts';

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

/** What many a program takes for no value at all. */
export const nothings = [null, '', 0, false, [], {}] as const satisfies readonly JsonValue[];

/** A plain value, or one that a condition in a server can take for none. */
export const plainOrNothing: fc.Arbitrary<JsonValue> = fc.oneof(plainValue, fc.constantFrom(...nothings));

/** A value of each kind that JSON has. */
export const valuesOfEachKind = {
  text: plainValue,
  number: fc.integer({ min: -1000, max: 1000 }),
  boolean: fc.boolean(),
  null: fc.constant(null),
  array: plainValues({ minLength: 0, maxLength: 3 }),
  object: fc.dictionary(plainValue, plainValue, { maxKeys: 2 }),
} as const satisfies Record<string, fc.Arbitrary<JsonValue>>;

export const anyKind: fc.Arbitrary<JsonValue> = fc.oneof(...Object.values(valuesOfEachKind));

/** A right id that nothing has, the same in each run, so that a counterexample can be read. */
export const unknownId = '5eed5eed-5eed-4eed-8eed-5eed5eed5eed';
