import fc from 'fast-check';
import { type ColumnType, columnTypes } from '../../../generated/patterns.ts';
import { emailValue } from '../../arbitraries/columns/email-value.ts';
import { textValue } from '../../arbitraries/columns/text-value.ts';
import { urlValue } from '../../arbitraries/columns/url-value.ts';
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

/** Texts that read like another value. */
const baits = fc.constantFrom('42', '007', 'true', 'null', '2024-02-29');

/** What is known of a person from the start is often kept by other code than what is added later. */
export const vt1BuiltIn = check('VT-1', {
  cases: {
    'text, in a built-in column': inColumn('built-in', 'text', textValue),
    'email, in a built-in column': inColumn('built-in', 'text', emailValue),
    'url, in a built-in column': inColumn('built-in', 'text', urlValue),
  },
  share: () => 3,
  run: comesBack('VT-1'),
});

export const vt2BuiltIn = check('VT-2', {
  cases: { 'text, in a built-in column': inColumn('built-in', 'text', baits) },
  share: () => 5,
  run: comesBack('VT-2'),
});

/** Each has a list of its own: a new row sets off the enrichments of all columns of its list. */
function inDynamicColumn(
  rule: ValueRule,
  type: ColumnType,
  value: fc.Arbitrary<JsonValue>,
  times: number,
): Check {
  return check(rule, {
    cases: { [`${type}, in a dynamic column`]: inColumn('dynamic', type, value) },
    share: () => times,
    run: (one, scope) => scope.enriching(() => comesBack(rule)(one, scope)),
  });
}

/** What a source finds is cleaned before it is kept; what a person writes there is not to be. */
export const vtDynamic: readonly Check[] = [
  ...columnTypes.map((type) => inDynamicColumn('VT-1', type, ordinaryValue[type], 2)),
  ...(['text', 'number', 'boolean'] as const).map((type) => inDynamicColumn('VT-2', type, baits, 3)),
];
