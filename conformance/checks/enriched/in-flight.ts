import fc from 'fast-check';
import { type ColumnType, columnTypes } from '../../../generated/patterns.ts';
import type { RuleId } from '../../../generated/rules.ts';
import { type JsonValue, jsonEqual } from '../../arbitraries/json-value.ts';
import { plainIn, plainToo } from '../../arbitraries/plain-in.ts';
import type { Place, SeenCell } from '../../cells/seen-cell.ts';
import {
  dynamicPairs,
  enrichmentNeeded,
  isOver,
  startEnrichment,
  waitForCells,
} from '../../enrichment/enriched-cells.ts';
import { judgeKept } from '../../enrichment/over-enrichment.ts';
import { twoInEachRow } from '../../enrichment/two-columns.ts';
import { firstReader, oneAt, readCells } from '../../judge/read.ts';
import type { Scope } from '../../judge/scope.ts';
import { showsWhatIsWritten } from '../../judge/shows-what-is-written.ts';
import { otherCase, overEnrichment, upsert } from '../../judge/upsert.ts';
import { upsertOver } from '../../judge/upsert-over.ts';
import { NotReached, needs } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import { nothings, plainOrNothing } from '../plain-value.ts';

/** What a person does to one of the cells whose enrichment is under way. */
interface Overwrite {
  /** The cell has been written to before the enrichment started. */
  before: boolean;
  /** Written one after the other while the enrichment is under way. */
  values: readonly [JsonValue, ...JsonValue[]];
  /** The id that is written in upper case (UUID-6). */
  spelled?: 'listId' | 'rowId' | 'columnId';
}

const overwrite = (values: fc.Arbitrary<Overwrite['values']>): fc.Arbitrary<Overwrite> =>
  fc.record({ before: fc.boolean(), values });
const once = overwrite(plainOrNothing.map((value): Overwrite['values'] => [value]));
/** The same value again is UP-5's matter. */
const again = overwrite(
  fc.tuple(plainOrNothing, plainOrNothing).filter(([first, second]) => !jsonEqual(first, second)),
);

/** Cells in one go: some are overwritten, each in its way, the others show when the enrichment has landed. */
const someOverwrites = fc.array(fc.oneof(once, again), { minLength: 1, maxLength: 8, size: 'max' });
/** Nearly all of them: an enrichment may fill what looks empty to it. */
const emptied = fc
  .uniqueArray(fc.constantFrom<JsonValue>(...nothings), {
    minLength: nothings.length - 1,
    selector: JSON.stringify,
  })
  .map((values) => values.map((value): Overwrite => ({ before: false, values: [value] })));
const controls = 3;

interface Awaited {
  when: 'at once' | 'asked for twice' | 'processing' | 'with its column';
  cells: Overwrite[];
  /** Of the column, where it matters. */
  type?: ColumnType;
  /** Whether the enrichment is asked for in the order of the cells, or the other way round: a server may hold on to one end. */
  asked: 'in order' | 'backwards';
}

const anyOrder = fc.constantFrom<Awaited['asked']>('in order', 'backwards');

/** In a column of each type: a server may keep an enrichment from landing in some of them alone. */
export const st4Types = check<Awaited>('ST-4', {
  cases: Object.fromEntries(
    columnTypes.map((type) => [
      `overwritten at once in a ${type} column`,
      fc.record({
        when: fc.constant('at once'),
        cells: fc.constant(
          [plainIn[type], plainToo[type]].map((value): Overwrite => ({ before: false, values: [value] })),
        ),
        type: fc.constant(type),
        asked: anyOrder,
      }),
    ]),
  ),
  share: () => 1,
  run: overwriteInTurn,
});

export const st4Awaited = check<Awaited>('ST-4', {
  cases: {
    'overwritten at once': overwritten('at once', someOverwrites),
    'one of a few, at once': overwritten('at once', fc.tuple(once)),
    'emptied at once': overwritten('at once', emptied),
    // a server may know of the newer enrichment alone, and leave the older one running
    'overwritten when it was asked for twice': overwritten('asked for twice', someOverwrites),
    'overwritten as its column is added': overwritten('with its column', someOverwrites),
    'overwritten when it is processing': overwritten('processing', someOverwrites),
  },
  share: () => 2,
  run: overwriteInTurn,
});

function overwritten(when: Awaited['when'], cells: fc.Arbitrary<Overwrite[]>): fc.Arbitrary<Awaited> {
  return fc.record({ when: fc.constant(when), cells, asked: anyOrder });
}

/** Two enrichments are under way in each row, and the write is to end the one of its own cell. */
export const st4OneOfTwo = check<{ values: JsonValue[] }>('ST-4', {
  cases: {
    'one of two in its row, overwritten at once': fc.record({
      values: fc.constant(['one', 'two', 'three', 'four']),
    }),
  },
  share: () => 1,
  run: ({ values }, scope) => scope.enriching(() => overwriteOneOfTwo(values, scope)),
});

async function overwriteOneOfTwo(values: readonly JsonValue[], scope: Scope): Promise<void> {
  const inColumns = await twoInEachRow(scope, values.length + controls);
  for (const places of inColumns) await startEnrichment(scope, places);
  const startedAt = Date.now();
  // of one row the cell in the one column, of the next that in the other
  const chosen = inColumns[0].flatMap((_, index) => inColumns[index % 2]?.[index] ?? []);
  const written: SeenCell[] = [];
  for (const [index, value] of values.entries()) {
    const place = chosen[index];
    if (place) written.push(await upsertOver(scope, place, value, overEnrichment));
  }
  await judgeNothingLands(scope, chosen, written, startedAt);
}

/** What an upsert ends may be looked up by the letters of an id, where the cell is not. */
export const uuid6InFlight = check<{ member: 'listId' | 'rowId' | 'columnId'; asked: Awaited['asked'] }>(
  'UUID-6',
  {
    cases: Object.fromEntries(
      (['listId', 'rowId', 'columnId'] as const).map((member) => [
        `${member} in upper case, enrichment in flight`,
        fc.record({ member: fc.constant(member), asked: anyOrder }),
      ]),
    ),
    share: () => 1,
    run({ member, asked }, scope) {
      const spelled: Overwrite = { before: false, values: ['in upper case'], spelled: member };
      const plain: Overwrite = { before: false, values: ['as it is'] };
      return overwriteInTurn({ when: 'at once', cells: [plain, spelled], asked }, scope);
    },
  },
);

function overwriteInTurn(awaited: Awaited, scope: Scope): Promise<void> {
  return scope.enriching(() => overwriteAndAwait(awaited, scope));
}

async function overwriteAndAwait({ when, cells, type, asked }: Awaited, scope: Scope): Promise<void> {
  const isNew = when === 'with its column';
  const count = cells.length + controls;
  const places = await (isNew ? newColumn(scope, count) : pairsOf(type, scope, count));
  if (places.length < cells.length + 1) throw new NotReached('needs: more rows with a dynamic column');
  if (!isNew) {
    for (const [place, { before }] of placed(places, cells))
      if (before) await upsert(scope, place, 'before the enrichment', overEnrichment);
    const inTurn = asked === 'in order' ? places : places.toReversed();
    await startEnrichment(scope, inTurn);
    if (when === 'asked for twice') await startEnrichment(scope, inTurn);
  }
  const startedAt = Date.now();
  if (when === 'processing') {
    const seen = await waitForCells(scope, places, (all) => all.some((cell) => cell?.status !== 'pending'));
    if (seen.every(isOver)) throw enrichmentNeeded('a cell that is processing');
  }
  const written: SeenCell[] = [];
  for (const [place, { values, spelled }] of placed(places, cells)) {
    const [first, ...later] = values;
    const at = spelled === undefined ? place : { ...place, [spelled]: place[spelled].toUpperCase() };
    const blamed = spelled === undefined ? overEnrichment : otherCase;
    let last = await upsertOver(scope, at, first, blamed, type);
    for (const value of later) last = await upsertOver(scope, at, value, blamed, type);
    written.push(last);
  }
  await judgeNothingLands(scope, places, written, startedAt, (index) => ruleOf(cells[index]));
}

/** Waits until the enrichment of the cells that nobody wrote to, the last of the places, is over. */
async function judgeNothingLands(
  scope: Scope,
  places: readonly Place[],
  written: readonly SeenCell[],
  startedAt: number,
  ruleAt: (index: number) => RuleId = () => 'ST-4',
): Promise<void> {
  const looks: (SeenCell | undefined)[][] = [];
  const landed = await waitForCells(scope, places, (seen) => {
    looks.push(seen);
    return seen.slice(written.length).every(isOver);
  });
  if (!landed.slice(written.length).some(isOver)) throw enrichmentNeeded('an enrichment that lands');
  // what was started together lands together, give or take as much again
  await scope.pause(Math.min(Math.max((Date.now() - startedAt) / 2, 50), 3_000));
  const reader = firstReader(scope);
  await showsWhatIsWritten(scope, reader);
  const after = await readCells(scope, places[0]?.listId ?? '', reader);
  looks.push(places.map((place) => oneAt(after, place, reader)));
  // cell by cell: what is spelled otherwise is judged where the plain ones have kept what was written
  for (const [index, cell] of written.entries())
    for (const look of looks) judgeKept(cell, look[index], ruleAt(index));
}

/** Pairs of a dynamic column that is added where the rows are there: with it the enrichment of its cells starts. */
async function newColumn(scope: Scope, count: number): Promise<Place[]> {
  const { supply } = scope.env;
  if (supply.shared) throw needs('lists that can be made');
  const list = await supply.openList('caller');
  const { rowIds } = await list.grid(count, []);
  const { listId, columnId } = await list.pair({ dynamic: true });
  return rowIds.map((rowId) => ({ listId, rowId, columnId }));
}

/** Those of a type are in a list of their own: each dynamic column of a list may be filled for each of its rows. */
async function pairsOf(type: ColumnType | undefined, scope: Scope, count: number): Promise<Place[]> {
  const { supply } = scope.env;
  if (type === undefined || supply.shared) return dynamicPairs(scope, count, type);
  const list = await supply.openList('caller');
  const places: Place[] = [];
  while (places.length < count) places.push(await list.pair({ dynamic: true, type }));
  return places;
}

/** The first places are those to overwrite. */
function placed(places: readonly Place[], cells: readonly Overwrite[]): [Place, Overwrite][] {
  return places.flatMap((place, index) => {
    const cell = cells[index];
    return cell ? [[place, cell] as [Place, Overwrite]] : [];
  });
}

const ruleOf = (cell: Overwrite | undefined): RuleId => (cell?.spelled === undefined ? 'ST-4' : 'UUID-6');
