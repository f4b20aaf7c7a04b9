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

/** Several names that a careless server takes for one. */
const twins = {
  'keys-that-differ-by-case': [
    ['a', 'A'],
    ['key', 'Key', 'KEY'],
    ['ß', 'SS', 'ss'],
    ['i', 'I', 'ı', 'İ'],
  ],
  'keys-that-differ-by-normal-form': [
    ['\u00e9', 'e\u0301'],
    ['\u00c5', 'A\u030a', '\u212b'],
    ['fi', '\ufb01'],
    ['A', '\uff21'],
  ],
  'keys-that-differ-by-white-space': [
    ['a', 'a '],
    ['a', ' a'],
    ['', ' '],
    ['a b', 'a\u00a0b', 'a  b'],
  ],
};

const inner: fc.Arbitrary<JsonValue> = fc.constantFrom<JsonValue>(1, 'x', null, { a: 1 }, []);

const someOf = (names: string[]): fc.Arbitrary<JsonValue> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), inner), {
      selector: ([key]) => key,
      minLength: 1,
      maxLength: 6,
    })
    .map((members) => Object.fromEntries(members));

const allOf = (groups: string[][]): fc.Arbitrary<JsonValue> =>
  fc.constantFrom(...groups).map((names) => Object.fromEntries(names.map((name, index) => [name, index])));

const each = <T>(table: Record<string, T>, arbitrary: (row: T) => fc.Arbitrary<JsonValue>) =>
  Object.fromEntries(Object.entries(table).map(([name, row]) => [name, arbitrary(row)]));

/** Objects whose members have names that mean something to some program. `Object.fromEntries` makes `__proto__` a member. */
export const oddKeys: Record<string, fc.Arbitrary<JsonValue>> = {
  ...each(keys, someOf),
  ...each(twins, allOf),
};
