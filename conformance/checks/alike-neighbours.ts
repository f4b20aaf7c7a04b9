import fc from 'fast-check';
import { type ColumnType, columnTypes } from '../../generated/patterns.ts';
import { plainIn, plainToo } from '../arbitraries/plain-in.ts';
import type { SeenCell } from '../cells/seen-cell.ts';
import { check } from '../judge/check.ts';
import type { Reader } from '../judge/environment.ts';
import { judgeFilled } from '../judge/judge-filled.ts';
import { readCells } from '../judge/read.ts';
import { anyFirstWrite, laterWrite, upsert } from '../judge/upsert.ts';
import { upsertOver } from '../judge/upsert-over.ts';
import { NotReached } from '../judge/violation.ts';
import { anyReader } from './any-reader.ts';
import { judgeOthers } from './neighbours.ts';

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
    const { listId, rowIds, columnIds } = await scope.grid(2, [type, type]);
    const places = rowIds.flatMap((rowId) => columnIds.map((columnId) => ({ listId, rowId, columnId })));
    const [first, last] = [places[0], places[3]];
    if (!first || !last) throw new NotReached('needs: a grid of two rows and two columns');
    const written: SeenCell[] = [];
    for (const place of places) written.push(await upsert(scope, place, plainIn[type], anyFirstWrite));
    let before = await readCells(scope, listId, reader);
    await judgeFilled(scope, places, written, before, reader);
    for (const { subject, value } of [
      { subject: first, value: plainToo[type] },
      { subject: last, value: null },
    ]) {
      await upsertOver(scope, subject, value, laterWrite);
      const after = await readCells(scope, listId, reader);
      const others = places.filter((place) => place !== subject);
      await judgeOthers(scope, others, { subject, before, after, reader, written: true });
      before = after;
    }
  },
});
