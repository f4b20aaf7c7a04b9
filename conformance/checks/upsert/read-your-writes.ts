import fc from 'fast-check';
import type { JsonValue } from '../../arbitraries/json-value.ts';
import { placesIn } from '../../cells/places-in.ts';
import type { Place, SeenCell } from '../../cells/seen-cell.ts';
import { afterEachWrite } from '../../judge/after-each-write.ts';
import type { Reader } from '../../judge/environment.ts';
import { judgeStored } from '../../judge/judge-cell.ts';
import { cellsOfPage, largestPage, mostPages, oneAt, readCell, rowsByPages } from '../../judge/read.ts';
import type { Scope } from '../../judge/scope.ts';
import { showsEach } from '../../judge/shows-what-is-written.ts';
import { anyFirstWrite, firstWrite, laterWrite, upsert } from '../../judge/upsert.ts';
import { upsertOver } from '../../judge/upsert-over.ts';
import { NotReached, Violation } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import { readers } from '../any-reader.ts';
import { nothings, plainValues } from '../plain-value.ts';

/** That of a request which names none. */
const defaultPage = 100;
/** Small pages cost a request each: only the last write is read by them. */
const pageLimit = fc.constantFrom(largestPage, 1, 3, 10);

interface WritesAndReads {
  /** A read after each write, after the last one, or by both readers after each. */
  reads: 'each' | 'last' | 'both';
  reader: Reader;
  values: string[];
  limit: number;
}

function writesAndReads(
  reader: Reader,
  reads: WritesAndReads['reads'],
  maxLength: number,
): fc.Arbitrary<WritesAndReads> {
  const values = plainValues({ minLength: 1, maxLength });
  return fc.record({ reads: fc.constant(reads), reader: fc.constant(reader), values, limit: pageLimit });
}

export const up6 = check('UP-6', {
  cases: Object.fromEntries(
    readers.flatMap((reader) => [
      [`${reader} after each write`, writesAndReads(reader, 'each', 6)],
      [`${reader} after the last write`, writesAndReads(reader, 'last', 12)],
      [`${reader} and pages in turn`, writesAndReads(reader, 'both', 5)],
    ]),
  ),
  share: (runs, kinds) => Math.max(4, Math.ceil((2 * runs) / kinds)),
  async run({ reads, reader, values, limit }, scope) {
    if (!scope.env.readers.includes(reader)) throw new NotReached(`needs: ${reader}`);
    const place = await scope.pair();
    let before: SeenCell | undefined = await readCell(scope, place, reader); // fills whatever cache there is
    for (const [index, value] of values.entries()) {
      const written = await upsert(scope, place, value, index === 0 ? firstWrite : laterWrite);
      const last = index === values.length - 1;
      if (reads === 'each' || last)
        judgeStored(await readCell(scope, place, reader), written, { reader, before, valueRule: 'UP-6' });
      if (reads === 'both') await judgePaged(scope, place, written, before, last ? limit : largestPage);
      before = written;
    }
  },
});

/**
 * A write of what looks like nothing is one like any other, and both readers have shown the cell before it. In a list where no
 * other write has them read anew.
 */
export const up6Nothings = check<{ values: readonly JsonValue[] }>('UP-6', {
  cases: { 'each nothing over something': fc.constant({ values: nothings }) },
  share: () => 1,
  async run({ values }, scope) {
    const place = await scope.apart();
    for (const [time, value] of values.entries()) {
      await upsert(scope, place, 'something', time === 0 ? firstWrite : laterWrite);
      for (const reader of scope.env.readers) await readCell(scope, place, reader);
      await upsertOver(scope, place, value, laterWrite);
      for (const reader of scope.env.readers) {
        const stored = await readCell(scope, place, reader);
        if (!stored) throw notShown(reader);
        if (stored.value !== 'something') continue; // how the value comes back is for others to judge
        const expected = `${reader} shows the cell that the upsert answered with`;
        throw new Violation('UP-6', expected, 'the value from before, "something"', 'read:stale');
      }
    }
  },
});

/** A cell is there, whatever is in it. */
export const up6FirstNothings = check<{ values: readonly JsonValue[] }>('UP-6', {
  cases: { 'each nothing as the first value': fc.constant({ values: nothings }) },
  share: () => 1,
  async run({ values }, scope) {
    for (const value of values) {
      const place = await scope.pair({ untouched: true });
      await upsert(scope, place, value, anyFirstWrite);
      for (const reader of scope.env.readers)
        if (!(await readCell(scope, place, reader))) throw notShown(reader);
    }
  },
});

function notShown(reader: Reader): Violation {
  return new Violation(
    'UP-6',
    `${reader} shows the cell that was written`,
    'no cell for the pair',
    'read:missing',
  );
}

/** A page that is not the first, read before a write and after it: a server may keep pages by their offset. */
export const up6LaterPage = check('UP-6', {
  cases: {
    'a later page after each write': fc.record({ values: plainValues({ minLength: 2, maxLength: 4 }) }),
  },
  share: () => 2,
  async run({ values }, scope) {
    if (!scope.env.readers.includes('listListRows')) throw new NotReached('needs: listListRows');
    const { listId, rowIds, columnIds } = await scope.grid(2, ['text']);
    const [columnId] = columnIds;
    const order = [...(await rowsByPages(scope, listId, largestPage)).keys()];
    const [offset = 0] = rowIds
      .map((id) => order.indexOf(id.toLowerCase()))
      .sort((one, other) => other - one);
    const rowId = order[offset];
    if (offset < 1 || rowId === undefined || columnId === undefined)
      throw new NotReached('needs: a second row');
    const place = { listId, rowId, columnId };
    await afterEachWrite(scope, place, values, async (written, before) => {
      const stored = oneAt(await cellsOfPage(scope, listId, { limit: 1, offset }), place, 'listListRows');
      // where others add rows, it may have moved to another page
      if (stored) judgeStored(stored, written, { reader: 'listListRows', before, valueRule: 'UP-6' });
    });
  },
});

/** So many that the answer is worth packing. */
const packedRows = 8;

/** A server may keep what it has packed, and a part in front of it may. */
export const up6Packed = check<{ reader: Reader; values: string[] }>('UP-6', {
  cases: Object.fromEntries(
    readers.map((reader) => [
      `${reader}, packed, after each write`,
      fc.record({ reader: fc.constant(reader), values: plainValues({ minLength: 2, maxLength: 4 }) }),
    ]),
  ),
  share: () => 2,
  async run({ reader, values }, scope) {
    const [place] = placesIn(await scope.grid(packedRows, ['text']));
    if (!place || !scope.env.readers.includes(reader)) throw new NotReached(`needs: ${reader}`);
    scope.acceptPacked();
    await showsEach(scope, place, values, reader);
  },
});

/** What most clients ask for: a server may keep that answer, and drop those that parameters are in. */
export const up6DefaultPage = check('UP-6', {
  cases: {
    'the rows without parameters after each write': fc.record({
      values: plainValues({ minLength: 2, maxLength: 4 }),
    }),
  },
  share: () => 2,
  async run({ values }, scope) {
    if (!scope.env.readers.includes('listListRows')) throw new NotReached('needs: listListRows');
    const place = await scope.apart();
    await afterEachWrite(scope, place, values, async (written, before) => {
      const stored = oneAt(await cellsOfPage(scope, place.listId), place, 'listListRows');
      if (!stored) await fitsOnDefaultPage(scope, place);
      judgeStored(stored, written, { reader: 'listListRows', before, valueRule: 'UP-6' });
    });
  },
});

/** A list may come with more rows than a page holds. */
async function fitsOnDefaultPage(scope: Scope, place: Place): Promise<void> {
  const rows = await rowsByPages(scope, place.listId, largestPage);
  if (rows.size > defaultPage) throw new NotReached('needs: a list that fits on a page');
}

/** The same cell, by pages; small ones show every row that a large one shows. */
async function judgePaged(
  scope: Scope,
  place: Place,
  written: SeenCell,
  before: SeenCell | undefined,
  limit: number,
): Promise<void> {
  if (!scope.env.readers.includes('listListRows')) return;
  const rows = await rowsByPages(scope, place.listId, limit);
  const lost = await lostBetweenPages(scope, place, rows, limit);
  const reader = `listListRows by pages of ${limit}`;
  if (lost !== undefined && lost !== place.rowId.toLowerCase())
    throw new Violation(
      'UP-6',
      `${reader} shows every row`,
      `row ${lost} is on none of them`,
      'read:missing',
    );
  const cells = rows.get(place.rowId.toLowerCase());
  if (!cells && lost === undefined) return;
  judgeStored(oneAt(cells ?? [], place, 'listListRows'), written, { reader, before, valueRule: 'UP-6' });
}

/**
 * A row that large pages show and small ones do not. Where others add rows meanwhile, or the order changes from page to page,
 * a row may slip between two of them: it is lost only where the same pages are shown again.
 */
async function lostBetweenPages(
  scope: Scope,
  { listId }: Place,
  rows: ReadonlyMap<string, unknown>,
  limit: number,
): Promise<string | undefined> {
  if (limit === largestPage || rows.size >= limit * mostPages) return undefined; // nothing to compare, or not read to the end
  const whole = await rowsByPages(scope, listId, largestPage);
  const isLost = [...whole.keys()].some((id) => !rows.has(id));
  if (!isLost) return undefined;
  const again = await rowsByPages(scope, listId, limit);
  if ([...again.keys()].join() !== [...rows.keys()].join()) return undefined;
  return [...whole.keys()].find((id) => !again.has(id));
}
