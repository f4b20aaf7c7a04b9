import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyJson } from './any-json.ts';
import { describeDifference, jsonEqual } from './json-value.ts';

const parsed = (text: string): unknown => JSON.parse(text);

test.each([
  ['{"a":1,"b":2}', '{"b":2,"a":1}'],
  ['1.0', '1'],
  ['1E2', '100'],
  ['0', '-0'],
  ['"\\u00e9"', '"é"'],
  ['{"__proto__":1}', '{"__proto__":1}'],
])('%s equals %s', (a, b) => {
  expect(jsonEqual(parsed(a), parsed(b))).toBe(true);
  expect(describeDifference(parsed(a), parsed(b))).toBeUndefined();
});

test.each([
  ['42', '"42"', 'coerced', '42 came back as "42"'],
  ['""', 'null', 'emptied', '"" came back as null'],
  ['["a"]', '"a"', 'coerced', '["a"] came back as "a"'],
  ['{"0":"a"}', '["a"]', 'type', '{"0":"a"} came back as ["a"]'],
  ['true', 'false', 'boolean', 'true came back as false'],
  ['9007199254740991', '9007199254740992', 'number', '9007199254740991 came back as 9007199254740992'],
  ['[1,2,3]', '[1,2]', 'missing', 'value[2] is missing'],
  ['{"tags":["a","b"]}', '{"tags":["a"]}', 'missing', 'value.tags[1] is missing'],
  ['{"a b":1}', '{}', 'missing', 'value["a b"] is missing'],
  ['{"__proto__":1}', '{}', 'missing', 'value.__proto__ is missing'],
  ['{}', '{"__proto__":1}', 'extra', 'value.__proto__ was not sent, and came back as 1'],
  ['[]', '[1]', 'extra', 'value[0] was not sent, and came back as 1'],
  ['[3,1,2]', '[1,2,3]', 'order', '[3,1,2] came back in another order: [1,2,3]'],
  ['["b","a","b"]', '["a","b"]', 'items', 'an array of 3 came back with 2: ["b","a","b"] as ["a","b"]'],
  ['["b","a","b"]', '["b","a"]', 'duplicates', '["b","a","b"] came back without its duplicates: ["b","a"]'],
  ['{"a":[1,{"b":null}]}', '{"a":[1,{"b":0}]}', 'coerced', 'value.a[1].b: null came back as 0'],
  ['" a "', '"a"', 'white-space', '" a " came back as "a": the white space around it is gone'],
  ['"a\\r\\nb"', '"a\\nb"', 'white-space', '"a\\r\\nb" came back as "a\\nb": other white space'],
  ['"Ada"', '"ada"', 'case', '"Ada" came back as "ada": another case'],
  ['"\\u212b"', '"\\u00c5"', 'normal-form', '"\\u212b" came back as "\\u00c5": another Unicode normal form'],
  ['"a<b"', '"a&lt;b"', 'string', '"a<b" came back as "a&lt;b"'],
  ['"a\\u200bb"', '"ab"', 'string', '"a\\u200bb" came back as "ab"'],
])('%s against %s: %s', (sent, received, kind, sentence) => {
  expect(jsonEqual(parsed(sent), parsed(received))).toBe(false);
  expect(describeDifference(parsed(sent), parsed(received))).toMatchObject({ kind, sentence });
});

test('a string that was cut says at which length', () => {
  expect(describeDifference('x'.repeat(4096), 'x'.repeat(255))).toEqual({
    path: 'value',
    kind: 'length',
    sentence: 'a string of 4096 characters came back with 255, its end cut off',
  });
});

test('a value that did not come back at all is missing', () => {
  expect(describeDifference(null, undefined)).toMatchObject({
    kind: 'missing',
    sentence: 'value is missing',
  });
});

test('values that are alike have no difference, others have one, whatever they are', () => {
  fc.assert(
    fc.property(anyJson, anyJson, (a, b) => {
      expect(jsonEqual(a, throughJson(a))).toBe(true);
      expect(describeDifference(a, b) === undefined).toBe(jsonEqual(a, b));
      expect(jsonEqual(a, b)).toBe(jsonEqual(b, a));
    }),
    { numRuns: 1000 },
  );
});

test('a sentence stays short, however long, wide or deep the values are', () => {
  const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
  const wide = Object.fromEntries(
    Array.from({ length: 5000 }, (_, index) => [`${index}`.repeat(50), 'y'.repeat(5000)]),
  );
  for (const value of [deep, wide, [wide, [wide]], 'z'.repeat(50_000)]) {
    expect(describeDifference(1, value)?.sentence.length).toBeLessThan(2000);
    expect(describeDifference({ a: value }, { a: [1] })?.sentence.length).toBeLessThan(2000);
  }
});

function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
