import type { ColumnType } from '../../generated/patterns.ts';
import type { Place, SeenCell } from '../cells/seen-cell.ts';
import { firstReader, oneAt, readCells } from '../judge/read.ts';
import type { Scope } from '../judge/scope.ts';
import { type NotReached, needs } from '../judge/violation.ts';

const firstPauseMs = 20;
const longestPauseMs = 1_000;

/** Pairs in one dynamic column, each in a row of its own; fewer where fixtures have no more. */
export async function dynamicPairs(scope: Scope, count: number, type?: ColumnType): Promise<Place[]> {
  const ask = { dynamic: true, ...(type && { type }) };
  const first = await scope.pair(ask);
  const places = [first];
  while (places.length < count) {
    const place = await scope.pair(ask);
    if (place.listId !== first.listId || place.columnId !== first.columnId) break; // a full list gave way to the next
    if (places.some(({ rowId }) => rowId === place.rowId)) break; // fixtures begin anew
    places.push(place);
  }
  return places;
}

/** Starts enrichment of these cells, all of one column. */
export async function startEnrichment(scope: Scope, places: readonly Place[]): Promise<void> {
  const [first] = places;
  if (!first) return;
  const { listId, columnId } = first;
  await scope.env.supply.generate({ listId, columnId, rowIds: places.map((place) => place.rowId) });
}

export function isOver(cell: SeenCell | undefined): boolean {
  return cell !== undefined && cell.status !== 'pending' && cell.status !== 'processing';
}

/** Reads until `done` of these cells holds, with growing pauses; what they are then, or when time is up. */
export async function waitForCells(
  scope: Scope,
  places: readonly Place[],
  done: (cells: (SeenCell | undefined)[]) => boolean,
): Promise<(SeenCell | undefined)[]> {
  const [first] = places;
  if (!first) return [];
  const reader = firstReader(scope);
  const until = Date.now() + scope.env.enrichmentTimeoutMs;
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 1.5, longestPauseMs)) {
    const all = await readCells(scope, first.listId, reader);
    const cells = places.map((place) => oneAt(all, place, reader));
    if (done(cells) || Date.now() > until) return cells;
    await scope.pause(pause);
  }
}

/** A new row may have set off an enrichment in it, whose landing upon what is written now is ST-4's matter. */
export async function quietCell(scope: Scope, place: Place): Promise<SeenCell | undefined> {
  const isUnderWay = (cell: SeenCell | undefined): boolean => cell !== undefined && !isOver(cell);
  const [cell] = await scope.aside(waitForCells(scope, [place], ([seen]) => !isUnderWay(seen)));
  if (isUnderWay(cell)) throw enrichmentNeeded('a cell whose enrichment is over');
  return cell;
}

/** Thrown where enrichment did not end in time; says how to have it checked all the same. */
export function enrichmentNeeded(what: string): NotReached {
  return needs(`${what}: hook seedCell, or an enrichment that ends so within --enrichment-timeout`);
}
