import fc from 'fast-check';
import { endedEachTime, enoughPairs, enrichedDuring, everySecond } from '../../enrichment/enriched-during.ts';
import { inOneList, twoColumns } from '../../enrichment/two-columns.ts';
import { disturbed } from '../../judge/judge-filled.ts';
import type { Scope } from '../../judge/scope.ts';
import { anyFirstWrite, upsert } from '../../judge/upsert.ts';
import { NotReached } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';

/** Cells whose neighbour is written, and as many that show how an enrichment ends when it is left alone. */
const half = 6;

/** A write ends the enrichment of its own cell, and of no other: a server may end all that is under way for the row. */
export const up3InFlightRow = check('UP-3', {
  cases: { 'beside ones that are enriched, in their rows': fc.constant({ beside: half }) },
  share: () => 1,
  async run({ beside }, scope) {
    const ended = await endedEachTime(async (round) => {
      const [places, [other]] = await inOneList(async () => [
        await enoughPairs(scope, 2 * beside),
        [await scope.pair()],
      ]);
      const columnId = other?.columnId;
      if (columnId === undefined) throw new NotReached('needs: a second column');
      const isSubject = everySecond(round);
      const during = await enrichedDuring(scope, { places, isSubject }, async () => {
        const written = places.filter(isSubject).map((place) => ({ ...place, columnId }));
        // all at once, before one enrichment after the other ends by itself
        await Promise.all(written.map((place) => upsert(scope, place, 'the one written', anyFirstWrite)));
      });
      return during.ended;
    });
    if (ended) throw disturbed('other cells of the rows', ended, 'others:ended');
  },
});

/** The same for the column. */
export const up3InFlightColumn = check<{ beside: number; isEnriched: boolean }>('UP-3', {
  cases: {
    'beside ones that are enriched, in their column': fc.constant({ beside: half, isEnriched: false }),
    'into one of those that are enriched in a column': fc.constant({ beside: half, isEnriched: true }),
  },
  share: () => 1,
  async run({ beside, isEnriched }, scope) {
    const ended = await endedEachTime((round) => endedInColumn(scope, round, { beside, isEnriched }));
    if (ended) throw disturbed('other cells of the column', ended, 'others:ended');
  },
});

/** Writes a cell in a dynamic column where others are enriched, and in one of another type as well. */
async function endedInColumn(
  scope: Scope,
  round: number,
  { beside, isEnriched }: { beside: number; isEnriched: boolean },
): Promise<string | undefined> {
  const columns = await twoColumns(scope, round, { own: beside + 1, other: beside });
  const [written] = columns.own;
  const places = isEnriched ? columns.places : columns.places.filter((place) => place !== written);
  const { ended } = await enrichedDuring(scope, { ...columns, places }, async () => {
    await upsert(scope, written, columns.type === 'number' ? 1 : 'the one written', anyFirstWrite);
  });
  return ended;
}
