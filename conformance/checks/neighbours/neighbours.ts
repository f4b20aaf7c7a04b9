import fc from 'fast-check';
import { columnTypes } from '../../../generated/patterns.ts';
import type { JsonValue } from '../../arbitraries/json-value.ts';
import { placesIn } from '../../cells/places-in.ts';
import type { Reader } from '../../judge/environment.ts';
import { judgeFilled } from '../../judge/judge-filled.ts';
import { judgeOthers } from '../../judge/judge-others.ts';
import { readCells } from '../../judge/read.ts';
import type { Scope } from '../../judge/scope.ts';
import { anyFirstWrite, firstWrite, laterWrite, sameAgain, upsert } from '../../judge/upsert.ts';
import { upsertOver } from '../../judge/upsert-over.ts';
import { NotReached, needs } from '../../judge/violation.ts';
import { writeEach } from '../../judge/write-each.ts';
import { check } from '../../run/check.ts';
import type { GridColumn } from '../../target/supply.ts';
import { anyReader } from '../any-reader.ts';
import { fillGrid, writeInTurn } from './filled-grid.ts';

interface Neighbours {
  row: number;
  column: number;
  reader: Reader;
  /** Which cells are there before the write. */
  there: 'all' | 'the others' | 'none';
}

function neighbours(there: Neighbours['there']): fc.Arbitrary<Neighbours> {
  const third = fc.nat({ max: 2 });
  return fc.record({ row: third, column: third, reader: anyReader, there: fc.constant(there) });
}

export const up3 = check('UP-3', {
  cases: {
    'an update': neighbours('all'),
    'an insert': neighbours('the others'),
    'an insert into an empty grid': neighbours('none'),
  },
  share: (runs, kinds) => Math.max(3, Math.ceil(runs / kinds / 3)),
  async run({ row, column, reader, there }, scope) {
    const grid = await scope.grid(3, ['text', 'text', 'text']);
    const places = placesIn(grid);
    const subject = places[row * 3 + column];
    if (!subject) throw new NotReached('needs: a grid of three rows and three columns');
    const others = places.filter((place) => place !== subject);
    const filled = { all: places, 'the others': others, none: [] }[there];
    const written = await writeEach(filled, (place, index) =>
      upsert(scope, place, `cell ${index}`, firstWrite),
    );
    const before = await readCells(scope, grid.listId, reader);
    await judgeFilled(scope, filled, written, before, reader);
    await upsert(scope, subject, 'the one written', there === 'all' ? laterWrite : firstWrite);
    const after = await readCells(scope, grid.listId, reader);
    await judgeOthers(scope, others, { subject, before, after, reader, written: there !== 'none' });
  },
});

/** Columns of any type, some of the list's own; shrinks to a few. */
const anyColumns = fc.shuffledSubarray<GridColumn>([...columnTypes, 'built-in'], { minLength: 2 });
/**
 * What stands in the cells, the first being what is written. Few, so that neighbours hold the same: a server may find cells by
 * what is in them. Of one kind: it may have an eye on neighbours that are alike.
 */
const valuesOfOneKind: Readonly<Record<string, readonly JsonValue[]>> = {
  texts: ['same', 'other', '', 'x'.repeat(300)],
  numbers: [0, 1, 7.5],
  booleans: [false, true, false],
  arrays: [[], ['same'], ['same', 'other']],
  objects: [{}, { same: 1 }, { other: [] }],
};
/** What spreads over several cells where it is pasted into a spreadsheet. */
const pasted = {
  'an array over texts': ['one', 'two', 'three'],
  'a table over texts': [
    ['one', 'two'],
    ['three', 'four'],
  ],
  'a text with tabs over texts': 'one\ttwo\tthree',
  'a text of lines over texts': 'one\ntwo\nthree',
} as const satisfies Record<string, JsonValue>;
const three = (some: readonly JsonValue[]): fc.Arbitrary<JsonValue[]> =>
  fc.shuffledSubarray([...some], { minLength: 3, maxLength: 3 });
const inTheCells: Readonly<Record<string, fc.Arbitrary<readonly JsonValue[]>>> = {
  ...Object.fromEntries(Object.entries(valuesOfOneKind).map(([name, some]) => [name, three(some)])),
  mixed: three(Object.values(valuesOfOneKind).flat()),
  emptied: three(Object.values(valuesOfOneKind).flat()).map(([, ...others]) => [null, ...others]),
};

/** Every cell of the first row in turn, while another row and all other columns look on. */
export const up3Columns = check('UP-3', {
  cases: Object.fromEntries(
    Object.entries(inTheCells).map(([name, values]) => [
      `each column in turn, ${name}`,
      fc.record({ columns: anyColumns, values, reader: anyReader }),
    ]),
  ),
  share: (runs) => Math.max(1, Math.ceil(runs / 30)),
  run: eachColumnInTurn,
});

/** A list of nothing else: what is first or last in it is among the cells that look on. */
export const up3Whole = check<{ reader: Reader }>('UP-3', {
  cases: { 'every cell of a list in turn': fc.record({ reader: anyReader }) },
  share: () => 1,
  async run({ reader }, scope) {
    const { supply } = scope.env;
    if (supply.shared) throw needs('lists that can be made');
    const whole = await (await supply.openList('caller')).grid(3, ['text', 'text', 'text']);
    const grid = await fillGrid(scope, whole, reader, (place, index) =>
      upsert(scope, place, `cell ${index}`, firstWrite),
    );
    await writeInTurn(scope, grid, grid.places, (place, index) =>
      upsert(scope, place, `again ${index}`, laterWrite),
    );
  },
});

/** In columns that stand side by side, made for this alone. */
export const up3Spreads = check<InTurn>('UP-3', {
  cases: Object.fromEntries(
    Object.entries(pasted).map(([name, value]) => [
      name,
      fc.record({
        columns: fc.constant<GridColumn[]>(['text', 'text', 'text']),
        values: fc.constant([value, 'same', 'other']),
        reader: anyReader,
      }),
    ]),
  ),
  share: () => 1,
  run: eachColumnInTurn,
});

interface InTurn {
  columns: readonly GridColumn[];
  values: readonly JsonValue[];
  reader: Reader;
}

async function eachColumnInTurn({ columns, values, reader }: InTurn, scope: Scope): Promise<void> {
  const valueAt = (index: number): JsonValue | undefined => values[index % values.length];
  const grid = await fillGrid(scope, await scope.grid(2, columns), reader, (place, index) =>
    upsert(scope, place, valueAt(index), anyFirstWrite),
  );
  const firstRow = grid.places.slice(0, columns.length);
  await writeInTurn(scope, grid, firstRow, (place, index) =>
    upsertOver(scope, place, values[0], valueAt(index) === values[0] ? sameAgain : laterWrite),
  );
}
