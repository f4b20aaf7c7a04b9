import fc from 'fast-check';
import type { Place, SeenCell } from '../cells/seen-cell.ts';
import { acceptsOneByOne } from '../judge/accepts-one-by-one.ts';
import { check } from '../judge/check.ts';
import type { Reader } from '../judge/environment.ts';
import { readCell } from '../judge/read.ts';
import { judgeSameId } from '../judge/same-cell.ts';
import type { Scope } from '../judge/scope.ts';
import { acceptedCell, answered, firstWrite, upsert } from '../judge/upsert.ts';
import { Violation } from '../judge/violation.ts';
import type { Answer } from '../wire/request.ts';
import { plainValue } from './plain-value.ts';

/** Upserts in flight at once: as many as a double click, or a few tabs, give. */
const atOnce = { minLength: 2, maxLength: 10 };

export const up7 = check('UP-7', {
  cases: Object.fromEntries(
    (['absent', 'present'] as const).map((cell) => [
      `cell ${cell}`,
      fc.record({
        cell: fc.constant(cell),
        values: fc.uniqueArray(plainValue, { ...atOnce, size: 'max' }),
        reader: fc.constantFrom<Reader>('getList', 'listListRows'),
      }),
    ]),
  ),
  share: (runs) => Math.max(6, Math.ceil(runs / 2)),
  async run({ cell, values, reader }, scope) {
    const place = await scope.pair({ untouched: cell === 'absent' });
    if (cell === 'present') await upsert(scope, place, 'before', firstWrite);
    const answers = await Promise.all(values.map((value) => answered(scope.write(place, value), 'UP-7')));
    if (answers.some(({ status }) => status >= 400)) await acceptsOneByOne(scope, place);
    const [first, ...others] = await acceptedCells(scope, place, answers);
    if (!first) return;
    for (const other of others) judgeSameId(first, other, 'UP-7');
    if (!scope.env.readers.includes(reader)) return;
    const stored = await readCell(scope, place, reader, 'UP-7');
    if (!stored)
      throw new Violation('UP-6', `${reader} shows the cell`, 'no cell for the pair', 'read:missing');
    judgeSameId(first, stored, 'UP-7');
  },
});

async function acceptedCells(scope: Scope, place: Place, answers: readonly Answer[]): Promise<SeenCell[]> {
  const cells: SeenCell[] = [];
  for (const answer of answers) cells.push(await acceptedCell(scope, place, answer, 'UP-7'));
  return cells;
}
