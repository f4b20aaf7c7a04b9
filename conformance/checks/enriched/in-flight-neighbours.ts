import fc from 'fast-check';
import type { Place } from '../../cells/seen-cell.ts';
import { dynamicPairs, enrichmentNeeded, startEnrichment } from '../../enrichment/enriched-cells.ts';
import {
  enoughPairs,
  enrichedDuring,
  everySecond,
  seenEachTime,
  tooFewRows,
} from '../../enrichment/enriched-during.ts';
import { seedAt } from '../../enrichment/former-state.ts';
import { inOneList, twoColumns, twoInEachRow } from '../../enrichment/two-columns.ts';
import type { Reader } from '../../judge/environment.ts';
import { type Change, changeIn } from '../../judge/judge-cell.ts';
import { disturbed } from '../../judge/judge-filled.ts';
import { readCell } from '../../judge/read.ts';
import type { Scope } from '../../judge/scope.ts';
import { showsWhatIsWritten } from '../../judge/shows-what-is-written.ts';
import { anyFirstWrite, overEnrichment, upsert } from '../../judge/upsert.ts';
import { upsertOver } from '../../judge/upsert-over.ts';
import { NotReached } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import { anyReader } from '../any-reader.ts';

/** Cells whose neighbour is written, and as many that show how an enrichment ends when it is left alone. */
const half = 6;

/** A write ends the enrichment of its own cell, and of no other: a server may end all that is under way for the row. */
export const up3InFlightRow = check('UP-3', {
  cases: { 'beside ones that are enriched, in their rows': fc.constant({ beside: half }) },
  share: () => 1,
  async run({ beside }, scope) {
    const ended = await seenEachTime(async (round) => {
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

/** The write is into a cell that is enriched itself, and so is another one of its row: the first is to end, and no more. */
export const up3InFlightBoth = check('UP-3', {
  cases: { 'into ones that are enriched, beside others in their rows': fc.constant({ beside: half }) },
  share: () => 1,
  async run({ beside }, scope) {
    const ended = await seenEachTime(async (round) => {
      const [own, others] = await twoInEachRow(scope, 2 * beside);
      const isSubject = everySecond(round);
      const during = await enrichedDuring(scope, { places: others, isSubject }, async () => {
        await startEnrichment(scope, own);
        const written = own.filter(isSubject);
        await Promise.all(
          written.map((place) => upsertOver(scope, place, 'the one written', overEnrichment)),
        );
      });
      return during.ended;
    });
    if (ended) throw disturbed('other cells of the rows', ended, 'others:ended');
  },
});

interface BesideInFlight {
  state: 'pending' | 'processing';
  where: 'row' | 'column' | 'list';
  reader: Reader;
}

/** The same with the hook `seedCell`, which makes cells that stay under way: what becomes of one is seen at once, wherever it is. */
export const up3SeededInFlight = check<BesideInFlight>('UP-3', {
  cases: Object.fromEntries(
    (['pending', 'processing'] as const).flatMap((state) =>
      (['row', 'column', 'list'] as const).map((where) => [
        `into one that is ${state}, beside another in its ${where}`,
        fc.record({ state: fc.constant(state), where: fc.constant(where), reader: anyReader }),
      ]),
    ),
  ),
  share: () => 1,
  async run(input, scope) {
    let longestMs = 0;
    const write = async (place: Place) => {
      const sentAt = performance.now();
      await upsertOver(scope, place, 'the one written', overEnrichment);
      longestMs = Math.max(longestMs, performance.now() - sentAt);
    };
    const changed = await seenEachTime(() => changedBeside(input, scope, write));
    if (!changed) return;
    await showsWhatIsWritten(scope, input.reader);
    if (await scope.control(() => changedBeside(input, scope, () => scope.pause(2 * longestMs))))
      throw enrichmentNeeded(`a cell that stays ${input.state}`);
    throw disturbed(`another cell of that ${input.where}`, changed.sentence, `others:${input.where}`);
  },
});

/** How a cell that is under way changes while something is done to another one that is. */
async function changedBeside(
  { state, where, reader }: BesideInFlight,
  scope: Scope,
  act: (own: Place) => Promise<void>,
): Promise<Change | undefined> {
  const [[own], [other]] = await inOneList(async () => [
    await dynamicPairs(scope, 1),
    await dynamicPairs(scope, 1, where === 'column' ? undefined : 'number'),
  ]);
  if (!own || !other || own.rowId === other.rowId) throw tooFewRows();
  const onlooker = where === 'row' ? { ...other, rowId: own.rowId } : other;
  await seedAt(scope, own, state);
  const before = await seedAt(scope, onlooker, state);
  await act(own);
  return changeIn(before, await readCell(scope, onlooker, reader));
}

/** The same for the column. */
export const up3InFlightColumn = check<{ beside: number; isEnriched: boolean }>('UP-3', {
  cases: {
    'beside ones that are enriched, in their column': fc.constant({ beside: half, isEnriched: false }),
    'into one of those that are enriched in a column': fc.constant({ beside: half, isEnriched: true }),
  },
  share: () => 1,
  async run({ beside, isEnriched }, scope) {
    const ended = await seenEachTime((round) => endedInColumn(scope, round, { beside, isEnriched }));
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
    const value = columns.type === 'number' ? 1 : 'the one written';
    await upsertOver(scope, written, value, isEnriched ? overEnrichment : anyFirstWrite, columns.type);
  });
  return ended;
}
