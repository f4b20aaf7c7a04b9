import fc from 'fast-check';
import type { SeenCell } from '../cells/seen-cell.ts';
import {
  dynamicPairs,
  firstReader,
  isOver,
  startEnrichment,
  waitForCells,
} from '../enrichment/enriched-cells.ts';
import { check } from '../judge/check.ts';
import { disturbed } from '../judge/judge-filled.ts';
import { quote } from '../judge/quote.ts';
import { oneAt, readCells } from '../judge/read.ts';
import { anyFirstWrite, upsert } from '../judge/upsert.ts';
import { NotReached } from '../judge/violation.ts';

/** Cells whose neighbour is written, and as many that show how an enrichment ends when it is left alone. */
const half = 6;

/** A write ends the enrichment of its own cell, and of no other: a server may end all that is under way for the row. */
export const up3InFlight = check('UP-3', {
  cases: { 'beside ones that are enriched': fc.constant({ beside: half }) },
  share: () => 1,
  async run({ beside }, scope) {
    const places = await dynamicPairs(scope, 2 * beside);
    const other = await scope.pair();
    const isOneList = places.every(({ listId }) => listId === other.listId);
    if (places.length < 2 * beside || !isOneList)
      throw new NotReached('needs: more rows with a dynamic column');
    await startEnrichment(scope, places);
    for (const place of places.slice(0, beside))
      await upsert(scope, { ...place, columnId: other.columnId }, 'the one written', anyFirstWrite);
    const seen = await readCells(scope, other.listId, firstReader(scope));
    const atOnce = places.map((place) => oneAt(seen, place, firstReader(scope)));
    const inTheEnd = await waitForCells(scope, places, (cells) => cells.every(isOver));
    const came = howEnded(atOnce, beside) ?? howEnded(inTheEnd, beside);
    if (came) throw disturbed('other cells of the rows', came, 'others:ended');
  },
});

/** The first cells are over with nothing to show for it, and none of the others is: not one enrichment did that. */
export function howEnded(cells: readonly (SeenCell | undefined)[], first: number): string | undefined {
  const [subjects, others] = [cells.slice(0, first), cells.slice(first)];
  if (!subjects.every(isEmptyHanded) || others.some(isEmptyHanded)) return undefined;
  return `their enrichment is over, and they are ${quote(subjects[0]?.status)} with nothing in them`;
}

function isEmptyHanded(cell: SeenCell | undefined): boolean {
  return isOver(cell) && cell?.value === null && cell.reasoning === null && cell.error === null;
}
