import fc from 'fast-check';
import { columnTypes } from '../../../generated/patterns.ts';
import { keyOf } from '../../cells/key-of.ts';
import { placesIn } from '../../cells/places-in.ts';
import { allOf } from '../../judge/all-of.ts';
import { judgeStored } from '../../judge/judge-cell.ts';
import { judgeFilled } from '../../judge/judge-filled.ts';
import { oneAt, readCell, readCells, rowsByPages } from '../../judge/read.ts';
import { anyFirstWrite, firstWrite, upsert } from '../../judge/upsert.ts';
import { NotReached, needs, Violation } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import { readers } from '../any-reader.ts';

/** With ten columns more than a hundred cells, where reads are commonly cut. */
const fewestRows = 11;
const mostRows = 12;
const smallPage = 5;

/** Reads that stop after so many cells. */
export const up6Many = check('UP-6', {
  cases: Object.fromEntries(
    readers.map((reader) => [
      `${reader} of many cells`,
      fc.record({ rows: fc.integer({ min: fewestRows, max: mostRows }), reader: fc.constant(reader) }),
    ]),
  ),
  share: () => 1,
  async run({ rows, reader }, scope) {
    if (!scope.env.readers.includes(reader)) throw new NotReached(`needs: ${reader}`);
    const grid = await scope.grid(rows, columnTypes);
    const places = placesIn(grid);
    const written = await allOf(places.map((place) => upsert(scope, place, 'one of many', anyFirstWrite)));
    await judgeFilled(scope, places, written, await readCells(scope, grid.listId, reader), reader);
    if (reader !== 'listListRows') return;
    const paged = await rowsByPages(scope, grid.listId, smallPage);
    for (const [index, place] of places.entries()) {
      const cells = paged.get(place.rowId.toLowerCase()); // one that slipped between two pages is another check's matter
      const byPages = { reader: `listListRows by pages of ${smallPage}`, valueRule: 'UP-6' } as const;
      const cell = written[index];
      if (cells && cell) judgeStored(oneAt(cells, place, reader), cell, byPages);
    }
  },
});

/** A store that answers queries of clients itself commonly gives no more than a thousand rows of a table at once. */
const mostInOneAnswer = 1_000;
const thousandColumns = 25;

export const up6Thousand = check('UP-6', {
  cases: { 'more than a thousand cells': fc.constant({ cells: mostInOneAnswer + thousandColumns }) },
  share: () => 1,
  async run({ cells }, scope) {
    if (scope.env.supply.shared) throw needs('lists that can be made');
    const columns = Array.from({ length: thousandColumns }, () => 'text' as const);
    const places = placesIn(await scope.grid(cells / thousandColumns, columns));
    await allOf(places.map((place) => upsert(scope, place, 'one of many', firstWrite)));
    for (const reader of scope.env.readers) {
      const seen = await readCells(scope, places[0]?.listId ?? '', reader);
      const there = new Set(seen.map(keyOf));
      const lost = places.find((place) => !there.has(keyOf(place)));
      if (!lost) continue;
      const expected = `${reader} shows the ${cells} cells that were written`;
      throw new Violation(
        'UP-6',
        expected,
        `no cell for row ${lost.rowId}, column ${lost.columnId}`,
        'read:missing',
      );
    }
  },
});

/** More rows than a page commonly has. */
const manyRows = 105;
/** A cell in some rows is enough, the first and the last among them. */
const eachNth = 13;

/** Reads that stop after so many rows. */
export const up6Rows = check('UP-6', {
  cases: { 'cells of many rows': fc.constant({ rows: manyRows }) },
  share: () => 1,
  async run({ rows }, scope) {
    const grid = await scope.grid(rows, ['text']);
    const places = placesIn(grid).filter((_, index) => index % eachNth === 0 || index === rows - 1);
    for (const place of places) {
      const written = await upsert(scope, place, 'one of many', firstWrite);
      if (place !== places.at(-1)) continue;
      for (const reader of scope.env.readers)
        judgeStored(await readCell(scope, place, reader), written, { reader, valueRule: 'UP-6' });
    }
    for (const reader of scope.env.readers) {
      const seen = await readCells(scope, grid.listId, reader);
      const lost = places.find((place) => !oneAt(seen, place, reader));
      if (!lost) continue;
      const expected = `${reader} shows the cells of all ${rows} rows`;
      throw new Violation('UP-6', expected, `no cell for row ${lost.rowId}`, 'read:missing');
    }
  },
});
