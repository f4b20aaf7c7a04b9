import fc from 'fast-check';
import type { JsonValue } from '../json-value.ts';

const keys = {
  'prototype-keys': [
    '__proto__',
    'constructor',
    'prototype',
    'hasOwnProperty',
    'toString',
    'valueOf',
    'toJSON',
    '__defineGetter__',
  ],
  'blank-keys': ['', ' ', '  ', '\t', '\n', 'a ', ' a', 'a'],
  'number-keys': ['0', '10', '9', '1', '-1', '01', '1.0', '1e3', '4294967295', 'length'],
  'path-keys': ['a.b', 'a', 'b', 'a/b', '~', '~0', '~1', '/', '.', '..', 'a[0]', '[0]', '*', '#', 'a:b'],
  'operator-keys': [
    '$ref',
    '$gt',
    '$set',
    '$where',
    '$id',
    '$schema',
    '$',
    '@type',
    '@',
    '_id',
    '__typename',
    '%24',
    '&',
  ],
  'unicode-keys': [
    'é',
    '漢字',
    '😀',
    'ключ',
    'مفتاح',
    '\u200b',
    '\u2028',
    '\ufeff',
    '\u0001',
    '"',
    '\\',
    "'",
  ],
  'keys-that-differ-by-case': ['a', 'A', 'key', 'Key', 'KEY', 'ß', 'SS', 'ı', 'i', 'I', 'İ'],
  'keys-that-differ-by-normal-form': [
    '\u00e9',
    'e\u0301',
    '\u00c5',
    'A\u030a',
    '\u212b',
    'ﬁ',
    'fi',
    'Ａ',
    'A',
  ],
  'names-of-the-contract': [
    'value',
    'rowId',
    'columnId',
    'cell',
    'id',
    'status',
    'error',
    'type',
    'created_at',
    'createdAt',
  ],
};

const inner: fc.Arbitrary<JsonValue> = fc.constantFrom<JsonValue>(1, 'x', null, { a: 1 }, []);

/** Objects whose members have names that mean something to some program. `Object.fromEntries` makes `__proto__` a member. */
export const oddKeys: Record<string, fc.Arbitrary<JsonValue>> = Object.fromEntries(
  Object.entries(keys).map(([name, some]) => [
    name,
    fc
      .uniqueArray(fc.tuple(fc.constantFrom(...some), inner), {
        selector: ([key]) => key,
        minLength: 1,
        maxLength: 6,
      })
      .map((members): JsonValue => Object.fromEntries(members)),
  ]),
);
