import type { ColumnType } from '../../generated/patterns.ts';
import type { Place, SeenCell } from '../cells/seen-cell.ts';
import { quote } from '../judge/quote.ts';
import type { Scope } from '../judge/scope.ts';
import { NotReached } from '../judge/violation.ts';
import { dynamicPairs, isOver, startEnrichment, waitForCells } from './enriched-cells.ts';

export interface Enriched {
  /** Of one list, in the order in which their enrichment is started. */
  places: readonly Place[];
  /** Those that what is done could end; the others show how an enrichment ends when it is left alone. */
  isSubject: (place: Place, index: number) => boolean;
}

interface During {
  seen: readonly (SeenCell | undefined)[];
  ended: string | undefined;
}

/** What the cells show in the end, the subjects first; and a sentence where what was done has ended the subjects' enrichment. */
export function enrichedDuring(scope: Scope, enriched: Enriched, act: () => Promise<void>): Promise<During> {
  return scope.enriching(() => during(scope, enriched, act));
}

async function during(
  scope: Scope,
  { places, isSubject }: Enriched,
  act: () => Promise<void>,
): Promise<During> {
  for (const columnId of new Set(places.map((place) => place.columnId)))
    await startEnrichment(
      scope,
      places.filter((place) => place.columnId === columnId),
    );
  await act();
  const subjects = places.filter(isSubject);
  const inOrder = [...subjects, ...places.filter((place, index) => !isSubject(place, index))];
  let atOnce: string | undefined;
  const seen = await waitForCells(scope, inOrder, (cells) => {
    atOnce ??= endedAtOnce(cells, subjects.length) ?? '';
    return cells.every(isOver);
  });
  return { seen, ended: endedEmptyHanded(seen, subjects.length) ?? (atOnce || undefined) };
}

function endedAtOnce(cells: readonly (SeenCell | undefined)[], subjects: number): string | undefined {
  const areRunning = cells.slice(subjects).every((cell) => cell !== undefined && !isOver(cell));
  const ended = mostOf(cells.slice(0, subjects), isOver);
  return ended && areRunning
    ? `their enrichment is over at once, with ${quote(ended.status)}, and that of no other cell is`
    : undefined;
}

/** The subjects are over with nothing to show for it, and none of the others is: not one enrichment did that. */
function endedEmptyHanded(cells: readonly (SeenCell | undefined)[], subjects: number): string | undefined {
  const areFilled = cells.slice(subjects).every((cell) => isOver(cell) && !isEmptyHanded(cell));
  const ended = mostOf(cells.slice(0, subjects), isEmptyHanded);
  return ended && areFilled
    ? `their enrichment is over, and they are ${quote(ended.status)} with nothing in them`
    : undefined;
}

/** One of those that it holds for, where it does for two of three; the enrichment of others can have ended before. */
function mostOf(
  cells: readonly (SeenCell | undefined)[],
  holds: (cell: SeenCell | undefined) => boolean,
): SeenCell | undefined {
  const some = cells.filter(holds);
  return some.length >= (cells.length * 2) / 3 ? some[0] : undefined;
}

function isEmptyHanded(cell: SeenCell | undefined): boolean {
  return isOver(cell) && cell?.value === null && cell.reasoning === null && cell.error === null;
}

/** Enrichments may end as they like and when they like: half of them can be over first by chance, and not time and again. */
const usualRounds = 3;

/** What was seen in the last round, where there was something to be seen in each of them. */
export async function seenEachTime<Seen>(
  once: (round: number) => Promise<Seen | undefined>,
  rounds = usualRounds,
): Promise<Seen | undefined> {
  let seen: Seen | undefined;
  for (let round = 0; round < rounds; round += 1) {
    seen = await once(round);
    if (seen === undefined) return undefined;
  }
  return seen;
}

/** Every second one, those of odd and of even places in turn: what is enriched in order is never over in these alone. */
export function everySecond(round: number): (_: unknown, index: number) => boolean {
  return (_, index) => index % 2 !== round % 2;
}

/** So many pairs of one dynamic column. */
export async function enoughPairs(scope: Scope, count: number, type?: ColumnType): Promise<Place[]> {
  for (const _ of ['in the list at hand', 'in a list that is new, where that one is full']) {
    const places = await dynamicPairs(scope, count, type);
    if (places.length === count) return places;
  }
  throw tooFewRows();
}

export const tooFewRows = (): NotReached => new NotReached('needs: more rows with a dynamic column');
