import fc from 'fast-check';
import { type ColumnType, columnTypes } from '../../../generated/patterns.ts';
import type { JsonValue } from '../../arbitraries/json-value.ts';
import { plainIn, plainToo } from '../../arbitraries/plain-in.ts';
import type { Place, SeenCell } from '../../cells/seen-cell.ts';
import { acceptsOneByOne } from '../../judge/accepts-one-by-one.ts';
import type { Reader } from '../../judge/environment.ts';
import { judgeTimes } from '../../judge/judge-times.ts';
import { readCell } from '../../judge/read.ts';
import { judgeSameId } from '../../judge/same-cell.ts';
import type { Scope } from '../../judge/scope.ts';
import { acceptedCell, answered, firstWrite, otherCase, upsert } from '../../judge/upsert.ts';
import { Violation } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import type { PairAsk } from '../../target/supply.ts';
import type { Answer } from '../../wire/request.ts';
import { anyReader } from '../any-reader.ts';
import { plainValue } from '../plain-value.ts';

/** Upserts in flight at once: as many as a double click, or a few tabs, give. */
const some = { minLength: 2, maxLength: 10 };
/** More than a server commonly has connections to its database. */
const many = { minLength: 24, maxLength: 24 };

interface AtOnce {
  cell: 'absent' | 'present';
  /** Of which column the cell is. */
  ask?: PairAsk;
  values: JsonValue[];
  reader: Reader;
  /** Every other call has its ids in upper case. */
  spelled?: 'both ways';
}

function atOnce(cell: AtOnce['cell'], length: typeof some): fc.Arbitrary<AtOnce> {
  return fc.record({
    cell: fc.constant(cell),
    values: fc.uniqueArray(plainValue, { ...length, size: 'max' }),
    reader: anyReader,
  });
}

export const up7 = check('UP-7', {
  cases: { 'cell absent': atOnce('absent', some), 'cell present': atOnce('present', some) },
  share: (runs) => Math.max(6, Math.ceil(runs / 2)),
  run: leaveOneCell,
});

export const up7Many = check('UP-7', {
  cases: { 'many, cell absent': atOnce('absent', many), 'many, cell present': atOnce('present', many) },
  share: () => 2,
  run: leaveOneCell,
});

const inKinds: readonly (readonly [string, PairAsk & { type: ColumnType }])[] = [
  ...columnTypes.map((type) => [type, { type }] as const),
  ['dynamic', { type: 'text', dynamic: true }],
];

/** A server may keep the cells of each kind of column in a table of its own, with or without a key that is unique. */
export const up7Types = check<AtOnce>('UP-7', {
  cases: Object.fromEntries(
    inKinds.map(([kind, ask]) => [
      `at once in a ${kind} column`,
      fc.record({
        cell: fc.constant('absent'),
        ask: fc.constant(ask),
        values: fc.constant([plainIn[ask.type], plainToo[ask.type], plainIn[ask.type], plainToo[ask.type]]),
        reader: anyReader,
      }),
    ]),
  ),
  share: () => 2,
  run: leaveOneCell,
});

/** What keeps parallel calls apart may know them by their ids as they came. */
export const up7Spelled = check<AtOnce>('UP-7', {
  cases: {
    'cell absent, ids in either case': atOnce('absent', some),
  },
  share: () => 4,
  async run(input, scope) {
    const place = await scope.pair();
    const first = await upsert(scope, place, 'first', firstWrite);
    judgeSameId(first, await upsert(scope, inUpperCase(place), 'second', otherCase), 'UUID-6');
    await leaveOneCell({ ...input, spelled: 'both ways' }, scope);
  },
});

/** A time that is taken when a call comes, and stored when it has waited for others, goes back. */
export const up4AtOnce = check('UP-4', {
  cases: { 'many at once': atOnce('present', many) },
  share: () => 3,
  run: leaveOneCell,
});

function inUpperCase({ listId, rowId, columnId }: Place): Place {
  return { listId, rowId: rowId.toUpperCase(), columnId: columnId.toUpperCase() };
}

async function leaveOneCell({ cell, ask, values, reader, spelled }: AtOnce, scope: Scope): Promise<void> {
  const place = await scope.pair({ ...ask, untouched: cell === 'absent' });
  if (cell === 'present') await upsert(scope, place, 'before', firstWrite);
  const placeOf = (at: number) => (spelled && at % 2 === 1 ? inUpperCase(place) : place);
  const answers = await Promise.all(
    values.map((value, at) => answered(scope.write(placeOf(at), value), 'UP-7')),
  );
  if (answers.some(({ status }) => status >= 400)) await acceptsOneByOne(scope, place);
  const [first, ...others] = await acceptedCells(scope, place, answers);
  if (!first) return;
  for (const other of others) judgeSameId(first, other, 'UP-7');
  if (!scope.env.readers.includes(reader)) return;
  const stored = await readCell(scope, place, reader, 'UP-7');
  if (!stored)
    throw new Violation('UP-6', `${reader} shows the cell`, 'no cell for the pair', 'read:missing');
  judgeSameId(first, stored, 'UP-7');
  for (const written of [first, ...others]) judgeTimes(stored, written);
}

async function acceptedCells(scope: Scope, place: Place, answers: readonly Answer[]): Promise<SeenCell[]> {
  const cells: SeenCell[] = [];
  for (const answer of answers) cells.push(await acceptedCell(scope, place, answer, 'UP-7'));
  return cells;
}
