import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import type { JsonValue } from '../../arbitraries/json-value.ts';
import { parseInstant } from '../../cells/instant.ts';
import type { Place, SeenCell } from '../../cells/seen-cell.ts';
import type { Reader } from '../../judge/environment.ts';
import { changeButTime, judgeAnswer, judgeStored } from '../../judge/judge-cell.ts';
import { judgeInserted } from '../../judge/judge-inserted.ts';
import { judgeTimes } from '../../judge/judge-times.ts';
import { readCell } from '../../judge/read.ts';
import { judgeSameCell } from '../../judge/same-cell.ts';
import { type Scope, upsertRequest } from '../../judge/scope.ts';
import {
  acceptedCell,
  answered,
  anyFirstWrite,
  firstWrite,
  laterWrite,
  sameAgain,
  upsert,
} from '../../judge/upsert.ts';
import { upsertOver } from '../../judge/upsert-over.ts';
import { Violation } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import { anyReader } from '../any-reader.ts';
import { nothings, plainValue, plainValues, valuesOfEachKind } from '../plain-value.ts';

export const up1 = check('UP-1', {
  cases: {
    getList: fc.record({ value: plainValue, reader: fc.constant<Reader>('getList') }),
    listListRows: fc.record({ value: plainValue, reader: fc.constant<Reader>('listListRows') }),
  },
  async run({ value, reader }, scope) {
    const place = await scope.pair({ untouched: true });
    const written = await upsert(scope, place, value, firstWrite);
    await judgeInserted(scope, place, written, reader);
  },
});

/** Milliseconds between two writes, so that a time that is set anew is told from one that is kept. */
const apartMs = 4;
const secondsApartMs = 1_100;

/** Waits until the target's own times, with the precision that it writes, can tell two writes apart. */
async function waitForNextTick(cell: SeenCell, patient: boolean): Promise<void> {
  const wholeSeconds = parseInstant(cell.createdAt)?.precision === 1_000_000;
  if (!wholeSeconds) await delay(apartMs);
  else if (patient) await delay(secondsApartMs);
}

interface UpsertBody {
  rowId: string;
  columnId: string;
  value: string | null;
}

const inOtherOrder = ({ rowId, columnId, value }: UpsertBody): string =>
  JSON.stringify({ value, columnId, rowId });
const withEscapes = (body: UpsertBody): string =>
  JSON.stringify(body).replace(/"(rowId|columnId|value)":/g, (_, name: string) => `"${escaped(name)}":`);

/** The first letter as `\\u0072`. */
function escaped(name: string): string {
  return `\\u${name.charCodeAt(0).toString(16).padStart(4, '0')}${name.slice(1)}`;
}

/** The members of a JSON object have no order, and their names may be spelled with escapes like any text. */
export const up1Order = check('UP-1', {
  cases: {
    'members in another order': fc.record({ value: plainValue, spelled: fc.constant(inOtherOrder) }),
    'names of members with escapes': fc.record({ value: plainValue, spelled: fc.constant(withEscapes) }),
  },
  share: () => 2,
  async run({ value, spelled }, scope) {
    const place = await scope.pair({ untouched: true });
    const { listId, rowId, columnId } = place;
    const body = spelled({ rowId, columnId, value });
    const answer = await answered(scope.send({ ...upsertRequest(listId), body }), 'UP-1');
    const cell = await acceptedCell(scope, place, answer, 'UP-1');
    judgeAnswer(cell, place, value, firstWrite);
  },
});

export const up2 = check<{ values: readonly (string | null)[]; reader: Reader }>('UP-2', {
  cases: {
    'over an empty value': fc.record({
      values: fc.tuple(fc.constantFrom(null, ''), plainValue),
      reader: anyReader,
    }),
    'a few times': fc.record({ values: plainValues({ minLength: 2, maxLength: 6 }), reader: anyReader }),
    'many times': fc.record({ values: plainValues({ minLength: 20, maxLength: 25 }), reader: anyReader }),
  },
  share: (runs, kinds) => Math.max(4, Math.ceil(runs / kinds)),
  run: ({ values, reader }, scope) => updateAgainAndAgain(scope, values, reader),
});

/** What builds up: the hundredth update of one cell must be like the first. One run, since it costs what it costs. */
export const up2Hundred = check('UP-2', {
  cases: {
    'more than a hundred times': fc.record({ length: fc.integer({ min: 105, max: 110 }), reader: anyReader }),
  },
  share: () => 1,
  run: ({ length, reader }, scope) =>
    updateAgainAndAgain(
      scope,
      Array.from({ length }, (_, index) => `write ${index}`),
      reader,
    ),
});

/** After these writes a reader looks: a write that is answered and lost must not go unseen under the ones that follow. */
const readAfter = new Set([2, 3, 5, 8, 10, 16, 20, 25, 32, 50, 64, 100]);

async function updateAgainAndAgain(
  scope: Scope,
  values: readonly (string | null)[],
  reader: Reader,
): Promise<void> {
  const [initial, ...later] = values;
  const place = await scope.pair();
  const first = await upsert(scope, place, initial, initial ? firstWrite : anyFirstWrite);
  await waitForNextTick(first, later.length < 3);
  let before = first;
  let cell = first;
  const isRead = scope.env.readers.includes(reader);
  for (const [index, value] of later.entries()) {
    before = cell;
    cell = await upsertOver(scope, place, value, laterWrite);
    judgeSameCell(first, cell);
    const isLast = index === later.length - 1;
    if (!isRead || !(isLast || readAfter.has(index + 2))) continue;
    judgeStored(await readCell(scope, place, reader), cell, { reader, before, valueRule: 'UP-6' });
  }
}

/** A value that a program can take for none is a write like any other. */
export const up4Nothings = check('UP-4', {
  cases: { 'a nothing over something': fc.record({ last: fc.constantFrom(...nothings) }) },
  share: () => nothings.length,
  async run({ last }, scope) {
    const place = await scope.pair();
    const beside = await scope.pair({ beside: place });
    await scope.control(() => upsert(scope, beside, last, anyFirstWrite));
    await upsert(scope, place, 'one', firstWrite);
    await delay(apartMs);
    const before = await upsert(scope, place, 'two', laterWrite);
    judgeTimes(await upsertOver(scope, place, last, laterWrite), before);
  },
});

export const up4 = check('UP-4', {
  cases: {
    answers: fc.record({
      values: plainValues({ minLength: 1, maxLength: 6 }),
      reader: fc.constant<Reader | undefined>(undefined),
    }),
    reads: fc.record({
      values: plainValues({ minLength: 1, maxLength: 4 }),
      reader: fc.option(anyReader, { nil: undefined }),
    }),
  },
  async run({ values, reader }, scope) {
    const place = await scope.pair();
    let before: SeenCell | undefined;
    for (const value of values) {
      const written = await upsert(scope, place, value, before ? laterWrite : firstWrite);
      judgeTimes(written, before);
      if (reader !== undefined && scope.env.readers.includes(reader)) {
        judgeStored(await readCell(scope, place, reader), written, { reader, before, valueRule: 'UP-6' });
        await waitForNextTick(written, false);
      }
      before = written;
    }
  },
});

interface Repeated {
  value: JsonValue;
  times: number;
  reader: Reader;
}

export const up5 = check<Repeated>('UP-5', {
  cases: Object.fromEntries(
    Object.entries(valuesOfEachKind).map(([kind, value]) => [
      kind,
      fc.record({ value, times: fc.integer({ min: 2, max: 5 }), reader: anyReader }),
    ]),
  ),
  share: (runs, kinds) => Math.max(2, Math.ceil(runs / kinds)),
  run: async (repeated, scope) => repeatAt(await scope.pair(), repeated, scope),
});

/** The same value some times in a cell that is new. */
export async function repeatAt(
  place: Place,
  { value, times, reader }: Repeated,
  scope: Scope,
): Promise<void> {
  const first = await upsert(scope, place, value, anyFirstWrite);
  const reads = scope.env.readers.includes(reader);
  const before = reads ? await readBack(scope, place, first, reader) : undefined;
  let last = first;
  for (let again = 1; again < times; again += 1) {
    const repeated = await upsert(scope, place, value, sameAgain);
    judgeUnchanged(first, repeated, 'the answer');
    judgeTimes(repeated, last);
    last = repeated;
  }
  if (before) judgeUnchanged(before, await readCell(scope, place, reader), reader);
}

/** What a reader shows of a cell that was just written; that it shows it rightly is UP-6's business. */
async function readBack(scope: Scope, place: Place, written: SeenCell, reader: Reader): Promise<SeenCell> {
  const stored = await readCell(scope, place, reader);
  judgeStored(stored, written, { reader, valueRule: 'UP-6' });
  return stored ?? written;
}

/** UP-5: everything but `updated_at`. */
function judgeUnchanged(first: SeenCell, later: SeenCell | undefined, where: string): void {
  const changed = changeButTime(first, later);
  if (!changed) return;
  const expected = `${where}: the same call again changes nothing`;
  throw new Violation('UP-5', expected, changed.sentence, changed.symptom);
}
