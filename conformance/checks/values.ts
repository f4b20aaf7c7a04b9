import fc from 'fast-check';
import { type ColumnType, columnTypes } from '../../generated/patterns.ts';
import type { RuleId } from '../../generated/rules.ts';
import { coercionBaits } from '../arbitraries/coercion-bait.ts';
import { extremeJson } from '../arbitraries/extreme-json.ts';
import { inEveryColumn } from '../arbitraries/extremes/in-every-column.ts';
import { type JsonValue, jsonEqual } from '../arbitraries/json-value.ts';
import { mistypedValue } from '../arbitraries/mistyped-value.ts';
import { plainIn } from '../arbitraries/plain-in.ts';
import { undecidedString } from '../arbitraries/undecided-string.ts';
import { ordinaryValue } from '../arbitraries/value-for-column.ts';
import { cellOfWrite } from '../cells/seen-cell.ts';
import { check } from '../judge/check.ts';
import type { Reader } from '../judge/environment.ts';
import { judgeReadBack } from '../judge/judge-shown.ts';
import { quote } from '../judge/quote.ts';
import { judgeUpdated } from '../judge/same-cell.ts';
import type { Scope } from '../judge/scope.ts';
import { type Blame, upsert } from '../judge/upsert.ts';
import { Violation } from '../judge/violation.ts';

type ValueRule = 'VT-1' | 'VT-2' | 'VT-3' | 'VT-4';

interface OneValue {
  value: JsonValue;
  /** Written over an earlier value, or as the first one. */
  over: boolean;
  reader: Reader;
}

interface ValueCase extends OneValue {
  type: ColumnType;
}

const reader = fc.constantFrom<Reader>('getList', 'listListRows');

function valueIn(type: fc.Arbitrary<ColumnType>, value: fc.Arbitrary<JsonValue>): fc.Arbitrary<ValueCase> {
  return fc.record({ type, value, over: fc.boolean(), reader });
}

/** Writes one value into a column of the type, and has the answer and one read show it. */
export function comesBack(rule: ValueRule) {
  return async ({ type, ...one }: ValueCase, scope: Scope): Promise<void> => {
    try {
      await writeAndRead(rule, type, one, scope);
    } catch (error) {
      if (!(error instanceof Violation) || error.rule !== rule) throw error;
      const broken = await ruleByControl(rule, error.symptom, type, one, scope);
      throw new Violation(broken, error.expected, error.actual, error.symptom, error.exhibit);
    }
  };
}

async function writeAndRead(rule: ValueRule, type: ColumnType, one: OneValue, scope: Scope): Promise<void> {
  const { value, over, reader } = one;
  const place = await scope.pair({ type });
  const former = plainIn[type];
  const isOver = over && !jsonEqual(former, value); // the same value again is UP-5's matter
  const before = isOver ? await upsert(scope, place, former, blameOf('VT-1')) : undefined;
  const cell = await upsert(scope, place, value, { ...blameOf(rule), ...(isOver && { unchanged: former }) });
  if (before) judgeUpdated(before, cell);
  await judgeReadBack(scope, place, cell, { reader, before, valueRule: rule });
}

const blameOf = (rule: ValueRule): Blame => ({ refused: rule, value: rule, ids: 'UP-1' });

/** VT-2's own: a value that another kind of program would take for the same, or what is in an array and in which order. */
const turned = /^value:(?:coerced|order|duplicates)$/;

/**
 * A value that goes wrong over another, each time, and comes back well where nothing was before breaks UP-2: an update that
 * does not replace.
 * One that goes wrong in a column that it does not fit and comes back well from another breaks VT-3; one that goes wrong
 * wherever it is put breaks VT-2 where it becomes of another type, else VT-4. An empty text that becomes null breaks VT-2
 * wherever a column keeps a text that is as little of its type. A text that goes wrong for its length is VT-4's, in whatever
 * column.
 */
async function ruleByControl(
  rule: ValueRule,
  symptom: string,
  type: ColumnType,
  one: OneValue,
  scope: Scope,
): Promise<RuleId> {
  if (one.over && (await isLostOverAnother(rule, type, one, scope))) return 'UP-2';
  if (isLong(one.value) && (rule === 'VT-1' || symptom === 'value:length')) return 'VT-4';
  if (rule !== 'VT-1' && one.value === '' && symptom === 'value:emptied')
    return (await comesBackAs(rule, type, { ...one, value: noEmptyText }, scope)) ? 'VT-2' : 'VT-3';
  if (rule === 'VT-1' || (rule === 'VT-2' && turned.test(symptom))) return rule;
  const anywhere = /^value:(?:type|emptied)$/.test(symptom) ? 'VT-2' : 'VT-4';
  if (fits(one.value, type)) return anywhere;
  return (await comesBackAs('VT-4', controlFor(one.value, type), one, scope)) ? 'VT-3' : anywhere;
}

/** Of a length that no person types, and that is found again in a shorter one where the length is not what matters. */
function isLong(value: JsonValue): boolean {
  return typeof value === 'string' && value.length > 500;
}

/** As a text, of no type but text. */
const noEmptyText = 'not this';

async function isLostOverAnother(
  rule: ValueRule,
  type: ColumnType,
  one: OneValue,
  scope: Scope,
): Promise<boolean> {
  const isWellAlone = await comesBackAs(rule, type, { ...one, over: false }, scope);
  return isWellAlone && !(await comesBackAs(rule, type, one, scope));
}

async function comesBackAs(rule: ValueRule, type: ColumnType, one: OneValue, scope: Scope): Promise<boolean> {
  try {
    await writeAndRead(rule, type, one, scope);
    return true;
  } catch (error) {
    if (error instanceof Violation && error.rule === rule) return false;
    throw error;
  }
}

function controlFor(value: JsonValue, type: ColumnType): ColumnType {
  const fitting = (['text', 'number', 'boolean', 'list'] as const).find((other) => fits(value, other));
  return fitting ?? (type === 'text' ? 'number' : 'text');
}

/** Whether a column of that type is made for any value like this. */
function fits(value: JsonValue, type: ColumnType): boolean {
  if (type === 'list') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return type === 'text' ? typeof value === 'string' : typeof value === type;
}

export const vt1 = check('VT-1', {
  cases: Object.fromEntries(
    columnTypes.map((type) => [type, valueIn(fc.constant(type), ordinaryValue[type])]),
  ),
  share: (runs) => Math.max(6, Math.ceil(runs / 2)),
  run: comesBack('VT-1'),
});

/** Ordinary values with an end or an item that is easily taken for missing, in each run. */
export const vt1Bare = check('VT-1', {
  cases: {
    'url, without a path': valueIn(
      fc.constant('url'),
      fc.constantFrom('https://example.com', 'http://www.example.org'),
    ),
    'list, with an empty item': valueIn(fc.constant('list'), fc.constant(['a', '', 'b'])),
    'list, of an empty item': valueIn(fc.constant('list'), fc.constant([''])),
  },
  share: () => 2,
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
