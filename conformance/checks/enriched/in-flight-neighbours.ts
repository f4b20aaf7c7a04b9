import fc from 'fast-check';
import type { ColumnType } from '../../../generated/patterns.ts';
import type { Place } from '../../cells/seen-cell.ts';
import { endedEachTime, enoughPairs, enrichedDuring, everySecond } from '../../enrichment/enriched-during.ts';
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
      if (!other) throw tooFew();
      const { columnId } = other;
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

/** The same for the column. Columns may be filled at different speeds: it counts where each of two is over first in its turn. */
export const up3InFlightColumn = check<{ beside: number; isEnriched: boolean }>('UP-3', {
  cases: {
    'beside ones that are enriched, in their column': fc.constant({ beside: half, isEnriched: false }),
    'into one of those that are enriched in a column': fc.constant({ beside: half, isEnriched: true }),
  },
  share: () => 1,
  async run({ beside, isEnriched }, scope) {
    const ended = await endedEachTime((round) =>
      endedInColumn(scope, { isText: round % 2 === 0, beside, isEnriched }),
    );
    if (ended) throw disturbed('other cells of the column', ended, 'others:ended');
  },
});

/**
 * Writes a cell in a dynamic column where others are enriched, and in one of another type as well. The texts are started first,
 * and can be over first for that: in every second round it is a number that is written.
 */
async function endedInColumn(
  scope: Scope,
  { isText, beside, isEnriched }: { isText: boolean; beside: number; isEnriched: boolean },
): Promise<string | undefined> {
  const [type, otherType]: readonly ColumnType[] = isText ? ['text', 'number'] : ['number', 'text'];
  const [[written, ...subjects], others] = await inOneList(async () => [
    await enoughPairs(scope, beside + 1, type),
    await enoughPairs(scope, beside, otherType),
  ]);
  if (!written) throw tooFew();
  const own = isEnriched ? [...subjects, written] : subjects;
  const places = isText ? [...own, ...others] : [...others, ...own];
  const isSubject = ({ columnId }: Place): boolean => columnId === written.columnId;
  const { ended } = await enrichedDuring(scope, { places, isSubject }, async () => {
    await upsert(scope, written, type === 'number' ? 1 : 'the one written', anyFirstWrite);
  });
  return ended;
}

/** Cells are looked for in one list: where that became full between the two, a new one has room for both. */
async function inOneList(pairs: () => Promise<[Place[], Place[]]>): Promise<[Place[], Place[]]> {
  for (const _ of ['in the list at hand', 'in a list that is new']) {
    const both = await pairs();
    if (both[0][0]?.listId === both[1][0]?.listId) return both;
  }
  throw tooFew();
}

const tooFew = (): NotReached => new NotReached('needs: more rows with a dynamic column');
