import fc from 'fast-check';
import { placesIn } from '../../cells/places-in.ts';
import type { Place, SeenCell } from '../../cells/seen-cell.ts';
import { allOf } from '../../judge/all-of.ts';
import { judgeFilled } from '../../judge/judge-filled.ts';
import { readCells } from '../../judge/read.ts';
import type { Scope } from '../../judge/scope.ts';
import { firstWrite, laterWrite, upsert } from '../../judge/upsert.ts';
import { writeEach } from '../../judge/write-each.ts';
import { check } from '../../run/check.ts';
import type { GridColumn } from '../../target/supply.ts';

/** More cells than a server might keep of one row or column. */
const manyRows = 12;
const manyColumns = 25;

interface Block {
  rows: number;
  columns: number;
}

const block = (rows: number, columns: number): fc.Arbitrary<Block> =>
  fc.record({ rows: fc.constant(rows), columns: fc.constant(columns) });

const texts = (count: number): GridColumn[] => Array<GridColumn>(count).fill('text');

/** What is lost of the first cells, a later insert did. */
export const up3Many = check('UP-3', {
  cases: {
    'many inserts in one column': block(manyRows, 1),
    'many inserts in one row': block(1, manyColumns),
  },
  share: () => 1,
  async run({ rows, columns }, scope) {
    const grid = await scope.grid(rows, texts(columns));
    const places = placesIn(grid);
    const written = await writeEach(places, (place, index) =>
      upsert(scope, place, `cell ${index}`, firstWrite),
    );
    await judgeByAll(scope, grid.listId, places, written);
  },
});

/** Times that all cells are written at once. */
const rounds = 3;

/** Different cells, written at once: a server that writes a whole row or list back loses what came in between. */
export const up3AtOnce = check('UP-3', {
  cases: {
    'a row at once': block(1, 4),
    'a column at once': block(4, 1),
    'rows and columns at once': block(2, 3),
  },
  share: () => 2,
  async run({ rows, columns }, scope) {
    const grid = await scope.grid(rows, texts(columns));
    const places = placesIn(grid);
    for (let round = 1; round <= rounds; round += 1) {
      const blame = round === 1 ? firstWrite : laterWrite;
      const written = await allOf(
        places.map((place, index) => upsert(scope, place, `cell ${index} in round ${round}`, blame)),
      );
      await judgeByAll(scope, grid.listId, places, written);
    }
  },
});

async function judgeByAll(
  scope: Scope,
  listId: string,
  places: readonly Place[],
  written: readonly SeenCell[],
): Promise<void> {
  for (const reader of scope.env.readers)
    await judgeFilled(scope, places, written, await readCells(scope, listId, reader), reader);
}
