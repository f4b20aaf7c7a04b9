import fc from 'fast-check';
import { type ColumnType, columnTypes } from '../../generated/patterns.ts';
import { coercionBaits } from '../arbitraries/coercion-bait.ts';
import { extremeJson } from '../arbitraries/extreme-json.ts';
import type { JsonValue } from '../arbitraries/json-value.ts';
import { mistypedValue } from '../arbitraries/mistyped-value.ts';
import { undecidedString } from '../arbitraries/undecided-string.ts';
import { ordinaryValue } from '../arbitraries/value-for-column.ts';
import { cellOfWrite, type Place, type SeenCell } from '../cells/seen-cell.ts';
import { check } from '../judge/check.ts';
import type { Reader } from '../judge/environment.ts';
import { judgeStored } from '../judge/judge-cell.ts';
import { quote } from '../judge/quote.ts';
import { oneAt, readCells } from '../judge/read.ts';
import type { Scope } from '../judge/scope.ts';
import { type Blame, firstWrite, upsert } from '../judge/upsert.ts';

type ValueRule = 'VT-1' | 'VT-2' | 'VT-3' | 'VT-4';

interface ValueCase {
  types: ColumnType[];
  value: JsonValue;
  /** Written over an earlier value, or as the first one. */
  over: boolean;
  reader: Reader;
}

const reader = fc.constantFrom<Reader>('getList', 'listListRows');

function valueIn(types: fc.Arbitrary<ColumnType[]>, value: fc.Arbitrary<JsonValue>): fc.Arbitrary<ValueCase> {
  return fc.record({ types, value, over: fc.boolean(), reader });
}

const inColumn = (type: ColumnType): fc.Arbitrary<ColumnType[]> => fc.constant([type]);

/** Writes one value into columns of these types, a row for each, and has every answer and one read show it. */
function comesBack(rule: ValueRule) {
  const blame: Blame = { refused: rule, value: rule, ids: 'UP-1' };
  return async ({ types, value, over, reader }: ValueCase, scope: Scope): Promise<void> => {
    const written: { place: Place; before: SeenCell | undefined; cell: SeenCell }[] = [];
    for (const type of types) {
      const place = await scope.pair({ type });
      const before = over ? await upsert(scope, place, 'before', firstWrite) : undefined;
      const cell = await upsert(scope, place, value, over ? { ...blame, unchanged: 'before' } : blame);
      written.push({ place, before, cell });
    }
    const [first] = written;
    if (!first || !scope.env.readers.includes(reader)) return;
    for (const listId of new Set(written.map(({ place }) => place.listId))) {
      const cells = await readCells(scope, listId, reader);
      for (const { place, before, cell } of written.filter((one) => one.place.listId === listId)) {
        judgeStored(oneAt(cells, place, reader), cell, { reader, before, valueRule: rule });
      }
    }
  };
}

export const vt1 = check('VT-1', {
  cases: Object.fromEntries(columnTypes.map((type) => [type, valueIn(inColumn(type), ordinaryValue[type])])),
  share: (runs) => Math.max(6, Math.ceil(runs / 2)),
  run: comesBack('VT-1'),
});

/** Each bait goes into columns of some types; over the runs every bait meets every type. */
const someTypes = fc.shuffledSubarray([...columnTypes], { minLength: 1, maxLength: 4 });

export const vt2 = check('VT-2', {
  cases: Object.fromEntries(
    coercionBaits.map(({ name, value }) => [name, valueIn(someTypes, fc.constant(value))]),
  ),
  share: (runs) => Math.max(1, Math.ceil(runs / 20)),
  run: comesBack('VT-2'),
});

export const vt3 = check('VT-3', {
  cases: Object.fromEntries(
    columnTypes.flatMap((type) =>
      Object.entries(mistypedValue[type]).map(([name, value]) => [
        `${type}, ${name}`,
        valueIn(inColumn(type), value),
      ]),
    ),
  ),
  share: (runs) => Math.max(1, Math.ceil(runs / 20)),
  run: comesBack('VT-3'),
});

const oneType = fc.constantFrom(...columnTypes).map((type) => [type]);

export const vt4 = check('VT-4', {
  cases: Object.fromEntries(
    Object.entries(extremeJson).map(([name, value]) => [
      name,
      valueIn(fc.oneof({ weight: 2, arbitrary: inColumn('text') }, { weight: 1, arbitrary: oneType }), value),
    ]),
  ),
  share: (runs) => Math.max(3, Math.ceil(runs / 8)),
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
