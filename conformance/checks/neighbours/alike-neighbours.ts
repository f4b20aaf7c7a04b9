import fc from 'fast-check';
import { type ColumnType, columnTypes } from '../../../generated/patterns.ts';
import { plainIn, plainToo } from '../../arbitraries/plain-in.ts';
import type { Reader } from '../../judge/environment.ts';
import { anyFirstWrite, laterWrite, upsert } from '../../judge/upsert.ts';
import { upsertOver } from '../../judge/upsert-over.ts';
import { NotReached } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import { anyReader } from '../any-reader.ts';
import { fillGrid, writeInTurn } from './filled-grid.ts';

/**
 * Two rows by two columns of one type, all four cells holding the same: a server may have one column of a type alone in mind,
 * or find cells by what is in them. Another value over one corner, then null over the other: each is seen by a neighbour in its
 * row and by one in its column.
 */
export const up3Alike = check<{ type: ColumnType; reader: Reader }>('UP-3', {
  cases: Object.fromEntries(
    columnTypes.map((type) => [
      `two ${type} columns that hold the same`,
      fc.record({ type: fc.constant(type), reader: anyReader }),
    ]),
  ),
  share: () => 1,
  async run({ type, reader }, scope) {
    const grid = await fillGrid(scope, await scope.grid(2, [type, type]), reader, (place) =>
      upsert(scope, place, plainIn[type], anyFirstWrite),
    );
    const [first, last] = [grid.places[0], grid.places[3]];
    if (!first || !last) throw new NotReached('needs: a grid of two rows and two columns');
    const values = [plainToo[type], null];
    await writeInTurn(scope, grid, [first, last], (place, index) =>
      upsertOver(scope, place, values[index], laterWrite),
    );
  },
});
