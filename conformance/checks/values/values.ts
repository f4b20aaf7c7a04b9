import fc from 'fast-check';
import { type ColumnType, columnTypes } from '../../../generated/patterns.ts';
import { coercionBaits } from '../../arbitraries/coercion-bait.ts';
import { extremeJson } from '../../arbitraries/extreme-json.ts';
import { inEveryColumn } from '../../arbitraries/extremes/in-every-column.ts';
import { fixedStrings } from '../../arbitraries/extremes/unicode-string.ts';
import type { JsonValue } from '../../arbitraries/json-value.ts';
import { mistypedValue } from '../../arbitraries/mistyped-value.ts';
import { undecidedString } from '../../arbitraries/undecided-string.ts';
import { ordinaryValue } from '../../arbitraries/value-for-column.ts';
import { type OneValue, ruleOfValue, type ValueRule, writeAndRead } from '../../attribution/rule-of-value.ts';
import { cellOfWrite } from '../../cells/seen-cell.ts';
import { quote } from '../../judge/quote.ts';
import type { Scope } from '../../judge/scope.ts';
import { Violation } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import { anyReader } from '../any-reader.ts';

export interface ValueCase extends OneValue {
  type: ColumnType;
}

export function valueIn(
  type: fc.Arbitrary<ColumnType>,
  value: fc.Arbitrary<JsonValue>,
): fc.Arbitrary<ValueCase> {
  return fc.record({ type, value, over: fc.boolean(), reader: anyReader });
}

/** Writes one value into a column of the type, and has the answer and one read show it. What is turned into another is VT-2's at once. */
export function comesBack(rule: ValueRule) {
  return async ({ type, ...one }: ValueCase, scope: Scope): Promise<void> => {
    try {
      await writeAndRead(rule, type, one, scope);
    } catch (error) {
      const told = error instanceof Violation && [rule, 'VT-2' as const].find((own) => own === error.rule);
      if (!told) throw error;
      const broken = await scope.control(() => ruleOfValue(told, error.symptom, type, one, scope));
      throw new Violation(broken, error.expected, error.actual, error.symptom, error.exhibit);
    }
  };
}

export const vt1 = check('VT-1', {
  cases: Object.fromEntries(
    columnTypes.map((type) => [type, valueIn(fc.constant(type), ordinaryValue[type])]),
  ),
  share: (runs) => Math.max(6, Math.ceil(runs / 2)),
  run: comesBack('VT-1'),
});

/** Ordinary values that are easily taken for missing, or that have an end or an item that is: each as the first one, and over another. */
const bare: Readonly<Record<string, { type: ColumnType; values: readonly JsonValue[] }>> = {
  'number, zero': { type: 'number', values: [0] },
  'boolean, false': { type: 'boolean', values: [false] },
  'multiselect, of none': { type: 'multiselect', values: [[]] },
  'list, of none': { type: 'list', values: [[]] },
  'list, with an empty item': { type: 'list', values: [['a', '', 'b']] },
  'list, of an empty item': { type: 'list', values: [['']] },
  'url, with a slash at its end': { type: 'url', values: ['https://example.com/', 'https://example.com/a/'] },
  'url, without a path': { type: 'url', values: ['https://example.com', 'http://www.example.org'] },
};

export const vt1Bare = check<ValueCase>('VT-1', {
  cases: Object.fromEntries(
    Object.entries(bare).flatMap(([name, { type, values }]) =>
      [false, true].map((over) => [
        `${name}${over ? ', over another' : ''}`,
        valueIn(fc.constant(type), fc.constantFrom(...values)).map((one) => ({ ...one, over })),
      ]),
    ),
  ),
  share: () => 1,
  run: comesBack('VT-1'),
});

/** Every bait meets every type, for servers have an eye on some values in columns of some types alone. */
export const vt2 = check('VT-2', {
  cases: Object.fromEntries(
    columnTypes.flatMap((type) =>
      coercionBaits.map(({ name, value }) => [
        `${type}, ${name}`,
        valueIn(fc.constant(type), fc.constant(value)),
      ]),
    ),
  ),
  share: (runs) => Math.max(1, Math.ceil(runs / 40)),
  run: comesBack('VT-2'),
});

export const vt3 = check('VT-3', {
  cases: Object.fromEntries(
    columnTypes.flatMap((type) =>
      Object.entries(mistypedValue[type]).map(([name, value]) => [
        `${type}, ${name}`,
        valueIn(fc.constant(type), value),
      ]),
    ),
  ),
  share: (runs) => Math.max(1, Math.ceil(runs / 40)),
  run: comesBack('VT-3'),
});

/** Two of three in columns of type `text`, where any string fits. */
const mostlyText = fc.oneof(
  { weight: 2, arbitrary: fc.constant<ColumnType>('text') },
  { weight: 1, arbitrary: fc.constantFrom(...columnTypes) },
);

export const vt4 = check('VT-4', {
  cases: Object.fromEntries(
    Object.entries(extremeJson).map(([name, value]) => [name, valueIn(mostlyText, value)]),
  ),
  share: (runs) => Math.max(3, Math.ceil(runs / 8)),
  run: comesBack('VT-4'),
});

export const vt4Fixed = check<ValueCase>('VT-4', {
  cases: Object.fromEntries(
    Object.entries(fixedStrings).flatMap(([name, texts]) =>
      texts.map((text, index) => [`${name}, ${index + 1}`, valueIn(mostlyText, fc.constant(text))]),
    ),
  ),
  share: () => 1,
  run: comesBack('VT-4'),
});

export const vt4Columns = check('VT-4', {
  cases: Object.fromEntries(
    columnTypes.flatMap((type) =>
      Object.entries(inEveryColumn).map(([name, value]) => [
        `${type}, ${name}`,
        valueIn(fc.constant(type), fc.constant(value)),
      ]),
    ),
  ),
  share: (runs) => Math.max(1, Math.ceil(runs / 40)),
  run: comesBack('VT-4'),
});

export const vt5 = check('VT-5', {
  cases: Object.fromEntries(
    Object.entries(undecidedString).map(([name, value]) => [
      name,
      fc.record({ name: fc.constant(name), value }),
    ]),
  ),
  share: () => 2,
  async run({ name, value }, scope) {
    const place = await scope.pair();
    const answer = await scope.write(place, value);
    const got = cellOfWrite(answer.json)?.value;
    const fate = answer.status >= 300 ? 'refused' : quote(got) === quote(value) ? 'kept' : 'changed';
    scope.observe(`${name}: ${answer.status}, ${fate}`);
  },
});
