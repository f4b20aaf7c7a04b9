import type { ColumnType } from '../../generated/patterns.ts';
import type { RuleId } from '../../generated/rules.ts';
import { jsonEqual } from '../arbitraries/json-value.ts';
import { plainIn } from '../arbitraries/plain-in.ts';
import type { Place } from '../cells/seen-cell.ts';
import { quietCell } from '../enrichment/enriched-cells.ts';
import type { Reader } from '../judge/environment.ts';
import { judgeReadBack } from '../judge/judge-shown.ts';
import { judgeUpdated } from '../judge/same-cell.ts';
import type { Scope } from '../judge/scope.ts';
import { type Blame, upsert } from '../judge/upsert.ts';
import { Violation } from '../judge/violation.ts';

export type ValueRule = 'VT-1' | 'VT-2' | 'VT-3' | 'VT-4';

export interface OneValue {
  value: unknown;
  /** Written over an earlier value, or as the first one. */
  over: boolean;
  /** The earlier one: a plain one of the column's type where absent. */
  former?: unknown;
  reader: Reader;
  /** In a column that the list was born with, of whatever type, or in one that enrichment fills; a plain one where absent. */
  column?: 'built-in' | 'dynamic' | undefined;
}

async function placeFor(scope: Scope, type: ColumnType, column: OneValue['column']): Promise<Place> {
  const place = await scope.pair({ type, dynamic: column === 'dynamic', builtIn: column === 'built-in' });
  if (column === 'dynamic') await quietCell(scope, place);
  return place;
}

/** Writes one value into a column of the type, and has the answer and one read show it. */
export async function writeAndRead(
  rule: ValueRule,
  type: ColumnType,
  one: OneValue,
  scope: Scope,
): Promise<void> {
  const { value, over, former = plainIn[type], reader, column } = one;
  const place = await placeFor(scope, type, column);
  const isOver = over && !jsonEqual(former, value); // the same value again is UP-5's matter
  const before = isOver ? await upsert(scope, place, former, blameOf('VT-1')) : undefined;
  const cell = await upsert(scope, place, value, blameOf(rule));
  if (before) judgeUpdated(before, cell);
  await judgeReadBack(scope, place, cell, { reader, before, valueRule: rule });
  if (JSON.stringify(value).length > mostLeftBehind) await scope.clear(place);
}

/** Characters of a value that later reads of its list may bring along. */
const mostLeftBehind = 2_000;

const blameOf = (rule: ValueRule): Blame => ({ refused: rule, value: rule, ids: 'UP-1' });

/** VT-2's own: a value that another kind of program would take for the same, or what is in an array and in which order. */
const turned = /^value:(?:coerced|order|duplicates)$/;
const retyped = /^value:(?:type|emptied)$/;

/**
 * A value that goes wrong over another, each time, and comes back well where nothing was before, and over nothing (null), breaks
 * UP-2 where no other value replaces that one: else it is the two values that are mixed, or taken for the same. One that goes
 * wrong over nothing as well is not mixed with what was there.
 * One that goes wrong in a column that it does not fit and comes back well from another breaks VT-3; one that goes wrong
 * wherever it is put breaks VT-2 where it becomes of another type, else VT-4. An empty text that becomes null breaks VT-2
 * wherever a column keeps a text that is as little of its type. A text that goes wrong for its length is VT-4's, in whatever
 * column, and so is what lies too deep.
 */
export async function ruleOfValue(
  rule: ValueRule,
  symptom: string,
  type: ColumnType,
  one: OneValue,
  scope: Scope,
): Promise<RuleId> {
  if (one.over && (await isLostOverAnother(rule, type, one, scope))) {
    if (!(await isReplaced(type, one, scope))) return 'UP-2';
    if (!(await isSpoiledOverNothing(rule, symptom, type, one, scope)))
      return ruleOfMixed(rule, symptom, one.value);
  }
  if (isLong(one.value) && (rule === 'VT-1' || symptom === 'value:length')) return 'VT-4';
  if (rule !== 'VT-1' && one.value === '' && symptom === 'value:emptied')
    return (await comesBackAs(rule, type, { ...one, value: noEmptyText }, scope)) ? 'VT-2' : 'VT-3';
  if (rule === 'VT-1' || (rule === 'VT-2' && turned.test(symptom))) return rule;
  const isOfDepth = symptom === 'value:type' && isDeep(one.value);
  if (isOfDepth && (await comesBackAs(rule, type, { ...one, value: notDeep }, scope))) return 'VT-4';
  const anywhere = retyped.test(symptom) ? 'VT-2' : 'VT-4';
  if (fits(one.value, type)) return anywhere;
  const elsewhere = { ...one, column: undefined };
  return (await comesBackAs('VT-4', controlFor(one.value, type), elsewhere, scope)) ? 'VT-3' : anywhere;
}

/** Of a length that no person types, and that is found again in a shorter one where the length is not what matters. */
function isLong(value: unknown): boolean {
  return typeof value === 'string' && value.length > 500;
}

/** Of more levels than most values have: what becomes of the innermost says nothing of those of fewer. */
function isDeep(value: unknown, levels = 4): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 1 || Object.values(value).some((item) => isDeep(item, levels - 1));
}

const notDeep = [['x'], { a: { b: 'x' } }];

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

/** Whether a value of another kind than either, that nothing can be mixed with or take for the former one, replaces that. */
async function isReplaced(
  type: ColumnType,
  { value, former = plainIn[type], reader }: OneValue,
  scope: Scope,
): Promise<boolean> {
  const unlike = ['of another kind', 4711, true].find(
    (one) => ![typeof value, typeof former].includes(typeof one),
  );
  return comesBackAs('VT-4', type, { value: unlike, over: true, former, reader }, scope);
}

/** Null and objects are named by VT-4, another type by VT-2; what is left is what people write. */
function ruleOfMixed(rule: ValueRule, symptom: string, value: unknown): ValueRule {
  if (rule === 'VT-1' || symptom.startsWith('refused:')) return rule; // what is refused is mixed with nothing
  if (value === null) return 'VT-4';
  if (turned.test(symptom) || retyped.test(symptom)) return 'VT-2';
  return typeof value === 'string' || Array.isArray(value) ? 'VT-1' : 'VT-4';
}

/** Nothing is there to mix with what is written. */
async function isSpoiledOverNothing(
  rule: ValueRule,
  symptom: string,
  type: ColumnType,
  one: OneValue,
  scope: Scope,
): Promise<boolean> {
  if (!symptom.startsWith('value:')) return false;
  return (await troubleWith(rule, type, { ...one, over: true, former: null }, scope)) === symptom;
}

async function comesBackAs(rule: ValueRule, type: ColumnType, one: OneValue, scope: Scope): Promise<boolean> {
  return (await troubleWith(rule, type, one, scope)) === undefined;
}

/** The symptom of what breaks the rule; undefined where nothing does. */
async function troubleWith(
  rule: ValueRule,
  type: ColumnType,
  one: OneValue,
  scope: Scope,
): Promise<string | undefined> {
  try {
    await writeAndRead(rule, type, one, scope);
    return undefined;
  } catch (error) {
    if (error instanceof Violation && error.rule === rule) return error.symptom;
    throw error;
  }
}

function controlFor(value: unknown, type: ColumnType): ColumnType {
  const fitting = (['text', 'number', 'boolean', 'list'] as const).find((other) => fits(value, other));
  return fitting ?? (type === 'text' ? 'number' : 'text');
}

/** Whether a column of that type is made for any value like this. */
export function fits(value: unknown, type: ColumnType): boolean {
  if (type === 'list') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return type === 'text' ? typeof value === 'string' : typeof value === type;
}

/**
 * An update that shows another value than was written tells of the value, where it goes wrong in a plain cell of the type as well.
 *
 * @throws {Violation} of the rule about such values, or about updates
 */
export async function blameValue(
  { expected, actual, symptom, exhibit }: Violation,
  type: ColumnType,
  written: Omit<OneValue, 'over'>,
  scope: Scope,
): Promise<void> {
  if (!symptom.startsWith('value:')) return;
  const one = { ...written, over: true };
  const rule = await scope.control(async () => {
    const isSpoiled =
      (await isSpoiledOverNothing('VT-4', symptom, type, one, scope)) ||
      (await isLostOverAnother('VT-4', type, one, scope));
    return isSpoiled ? ruleOfValue('VT-4', symptom, type, one, scope) : undefined;
  });
  if (rule !== undefined) throw new Violation(rule, expected, actual, symptom, exhibit);
}
