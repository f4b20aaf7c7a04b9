import fc from 'fast-check';
import { type ColumnType, columnTypes } from '../../../generated/patterns.ts';
import { textValue } from '../../arbitraries/columns/text-value.ts';
import type { JsonValue } from '../../arbitraries/json-value.ts';
import { ordinaryValue } from '../../arbitraries/value-for-column.ts';
import type { OneValue, ValueRule } from '../../attribution/rule-of-value.ts';
import { type Check, check } from '../../run/check.ts';
import { comesBack, type ValueCase, valueIn } from './values.ts';

function inColumn(
  column: NonNullable<OneValue['column']>,
  type: ColumnType,
  value: fc.Arbitrary<JsonValue>,
): fc.Arbitrary<ValueCase> {
  return valueIn(fc.constant(type), value).map((one) => ({ ...one, column }));
}

/** Texts that a server may make tidy. */
const untidy = {
  'white space around': ' Ada ',
  'two blanks': 'Head  of',
  'upper case in an address': 'Ada.Lovelace@Example.com',
  'upper case in a URL': 'HTTPS://Example.com/A/?b=C',
  'a combining mark': 'Ade\u0301le',
} as const;

/** Texts that read like another value. */
const baits = ['42', '007', 'true', 'null', '2024-02-29'] as const;

/** What is known of a person from the start is often kept by other code than what is added later. */
export const vt1BuiltIn = check('VT-1', {
  cases: {
    'text, in a built-in column': inColumn('built-in', 'text', textValue),
    ...Object.fromEntries(
      Object.entries(untidy).map(([what, text]) => [
        `${what}, in a built-in column`,
        inColumn('built-in', 'text', fc.constant(text)),
      ]),
    ),
  },
  share: () => 1,
  run: comesBack('VT-1'),
});

export const vt2BuiltIn = check('VT-2', {
  cases: Object.fromEntries(
    baits.map((bait) => [
      `${bait} as text, in a built-in column`,
      inColumn('built-in', 'text', fc.constant(bait)),
    ]),
  ),
  share: () => 1,
  run: comesBack('VT-2'),
});

/** Each has a list of its own: a new row sets off the enrichments of all columns of its list. */
function inDynamicColumn(
  rule: ValueRule,
  type: ColumnType,
  what: string,
  value: fc.Arbitrary<JsonValue>,
): Check {
  return check(rule, {
    cases: { [`${what}, in a dynamic ${type} column`]: inColumn('dynamic', type, value) },
    share: () => 1,
    run: (one, scope) => scope.enriching(() => comesBack(rule)(one, scope)),
  });
}

/** What a source finds is cleaned before it is kept; what a person writes there is not to be. */
export const vtDynamic: readonly Check[] = [
  ...columnTypes.map((type) => inDynamicColumn('VT-1', type, 'a value', ordinaryValue[type])),
  inDynamicColumn('VT-1', 'text', 'white space around', fc.constant(untidy['white space around'])),
  inDynamicColumn('VT-1', 'email', 'upper case', fc.constant(untidy['upper case in an address'])),
  inDynamicColumn('VT-1', 'url', 'upper case', fc.constant(untidy['upper case in a URL'])),
  inDynamicColumn('VT-2', 'text', '42 as text', fc.constant('42')),
  inDynamicColumn('VT-2', 'number', '42 as text', fc.constant('42')),
  inDynamicColumn('VT-2', 'boolean', 'true as text', fc.constant('true')),
];
