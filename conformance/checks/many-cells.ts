import fc from 'fast-check';
import { columnTypes } from '../../generated/patterns.ts';
import { integerNear } from '../arbitraries/integer-near.ts';
import { check } from '../judge/check.ts';
import { judgeStored } from '../judge/judge-cell.ts';
import { oneAt, readCells } from '../judge/read.ts';
import { anyFirstWrite, upsert } from '../judge/upsert.ts';
import { NotReached } from '../judge/violation.ts';
import { readers } from './any-reader.ts';

/** With ten columns nearly always more than a hundred cells, where reads are commonly cut. */
const mostRows = 12;

/** Reads that stop after so many cells. */
export const up6Many = check('UP-6', {
  cases: Object.fromEntries(
    readers.map((reader) => [
      `${reader} of many cells`,
      fc.record({ rows: integerNear([mostRows], { min: 1, max: mostRows }), reader: fc.constant(reader) }),
    ]),
  ),
  share: () => 1,
  async run({ rows, reader }, scope) {
    if (!scope.env.readers.includes(reader)) throw new NotReached(`needs: ${reader}`);
    const { listId, rowIds, columnIds } = await scope.grid(rows, columnTypes);
    const places = rowIds.flatMap((rowId) => columnIds.map((columnId) => ({ listId, rowId, columnId })));
    const written = new Map(
      await Promise.all(
        places.map(
          async (place) => [place, await upsert(scope, place, 'one of many', anyFirstWrite)] as const,
        ),
      ),
    );
    const seen = await readCells(scope, listId, reader);
    for (const [place, cell] of written)
      judgeStored(oneAt(seen, place, reader), cell, { reader, valueRule: 'UP-6' });
  },
});
