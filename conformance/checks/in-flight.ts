import fc from 'fast-check';
import { type ColumnType, columnTypes } from '../../generated/patterns.ts';
import type { JsonValue } from '../arbitraries/json-value.ts';
import { plainIn, plainToo } from '../arbitraries/plain-in.ts';
import type { Place, SeenCell } from '../cells/seen-cell.ts';
import {
  dynamicPairs,
  enrichmentNeeded,
  firstReader,
  isOver,
  startEnrichment,
  waitForCells,
} from '../enrichment/enriched-cells.ts';
import { check } from '../judge/check.ts';
import { changeButTime } from '../judge/judge-cell.ts';
import { judgeShown } from '../judge/judge-shown.ts';
import { oneAt, readCells } from '../judge/read.ts';
import type { Scope } from '../judge/scope.ts';
import { showsWhatIsWritten } from '../judge/shows-what-is-written.ts';
import { type Blame, upsert } from '../judge/upsert.ts';
import { upsertOver } from '../judge/upsert-over.ts';
import { NotReached, needs, Violation } from '../judge/violation.ts';
import { nothings, plainOrNothing, plainValue } from './plain-value.ts';

/** The upsert comes upon an enrichment: what goes wrong there breaks ST-1, not the basic rules. */
const blame: Blame = { refused: 'ST-1', value: 'UP-2', ids: 'UP-2' };
/** Where a person has emptied the cell, it is to stay empty. */
const plainOrNull = fc.option(plainValue, { freq: 2 });

/** What may land; each lacks or has one thing, so that a server that lets only one of them through is seen. */
const landings = {
  'a value': { value: 'found later', reasoning: null, error: null },
  'a value with reasoning': { value: 'found later', reasoning: 'seen on the web', error: null },
  'a failure': { value: null, reasoning: null, error: 'the source did not answer' },
  'the same value': { value: 'the same', reasoning: 'seen on the web', error: null },
  'a failure with reasoning': { value: null, reasoning: 'looked everywhere', error: 'nothing was found' },
} as const;

export const st4Landed = check('ST-4', {
  cases: Object.fromEntries(
    Object.entries(landings).flatMap(([name, landing]) =>
      (['pending', 'processing'] as const).map((state) => [
        `${name} lands, ${state} before`,
        fc.record({
          state: fc.constant(state),
          landing: fc.constant(landing),
          value: landing.value === 'the same' ? fc.constant(landing.value) : plainOrNull,
        }),
      ]),
    ),
  ),
  share: (runs) => Math.max(2, Math.ceil(runs / 15)),
  async run({ state, landing, value }, scope) {
    const { seedCell, landEnrichment } = scope.env.supply;
    if (!seedCell) throw needs('hook seedCell');
    if (!landEnrichment) throw needs('hook landEnrichment');
    const place = await scope.pair({ dynamic: true });
    await seedCell({ ...place, status: state, value: null, reasoning: null, error: null });
    const before = await shown(scope, place);
    if (before && before.status !== state)
      throw new NotReached(`set-up failed: the cell is not ${state} after seedCell`);
    const written = await upsertOver(scope, place, value, blame);
    const stored = await shown(scope, place);
    await judgeShown(scope, { before, written, stored, reader: firstReader(scope) });
    await landEnrichment({ ...place, ...landing });
    judgeKept(stored ?? written, await shown(scope, place));
    const control = await scope.pair({ dynamic: true });
    await seedCell({ ...control, status: state, value: null, reasoning: null, error: null });
    await landEnrichment({ ...control, ...landing });
    requireLanded(await shown(scope, control), landing);
  },
});

/** Where nothing lands, or not what was asked for, it is no wonder that nothing changes. */
function requireLanded(control: SeenCell | undefined, { error }: { error: string | null }): void {
  const ends = error === null ? ['completed', 'complete'] : ['failed', 'error'];
  if (ends.some((end) => end === control?.status)) return;
  const shown = control ? `"${String(control.status)}"` : 'absent';
  const where = 'after landEnrichment, where nobody wrote to it';
  throw new NotReached(`set-up failed: a cell is ${shown} ${where}, not "${ends[0]}"`);
}

/** What a person does to one of the cells whose enrichment is under way. */
interface Overwrite {
  /** The cell has been written to before the enrichment started. */
  before: boolean;
  /** Written one after the other while the enrichment is under way. */
  values: readonly [JsonValue, ...JsonValue[]];
}

const overwrite = (values: fc.Arbitrary<Overwrite['values']>): fc.Arbitrary<Overwrite> =>
  fc.record({ before: fc.boolean(), values });
const once = overwrite(plainOrNothing.map((value): Overwrite['values'] => [value]));
const again = overwrite(fc.tuple(plainOrNothing, plainOrNothing));

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
  when: 'at once' | 'processing' | 'with its column';
  cells: Overwrite[];
  /** Of the column, where it matters. */
  type?: ColumnType;
}

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
      }),
    ]),
  ),
  share: () => 1,
  run: overwriteInTurn,
});

export const st4Awaited = check<Awaited>('ST-4', {
  cases: {
    'overwritten at once': fc.record({ when: fc.constant('at once'), cells: someOverwrites }),
    'emptied at once': fc.record({ when: fc.constant('at once'), cells: emptied }),
    'overwritten as its column is added': fc.record({
      when: fc.constant('with its column'),
      cells: someOverwrites,
    }),
    'overwritten when it is processing': fc.record({
      when: fc.constant('processing'),
      cells: someOverwrites,
    }),
  },
  share: () => 2,
  run: overwriteInTurn,
});

function overwriteInTurn(awaited: Awaited, scope: Scope): Promise<void> {
  return scope.enriching(() => overwriteAndAwait(awaited, scope));
}

async function overwriteAndAwait({ when, cells, type }: Awaited, scope: Scope): Promise<void> {
  const isNew = when === 'with its column';
  const count = cells.length + controls;
  const places = await (isNew ? newColumn(scope, count) : pairsOf(type, scope, count));
  if (places.length < cells.length + 1) throw new NotReached('needs: more rows with a dynamic column');
  if (!isNew) {
    for (const [place, { before }] of overwritten(places, cells))
      if (before) await upsert(scope, place, 'before the enrichment', blame);
    await startEnrichment(scope, places);
  }
  const startedAt = Date.now();
  if (when === 'processing') {
    const seen = await waitForCells(scope, places, (all) => all.some((cell) => cell?.status !== 'pending'));
    if (seen.every(isOver)) throw enrichmentNeeded('a cell that is processing');
  }
  const written: SeenCell[] = [];
  for (const [place, { values }] of overwritten(places, cells)) {
    const [first, ...later] = values;
    let last = await upsertOver(scope, place, first, blame, type);
    for (const value of later) last = await upsertOver(scope, place, value, blame, type);
    written.push(last);
  }
  const looks: (SeenCell | undefined)[][] = [];
  const landed = await waitForCells(scope, places, (seen) => {
    looks.push(seen);
    return seen.slice(cells.length).every(isOver);
  });
  if (!landed.slice(cells.length).some(isOver)) throw enrichmentNeeded('an enrichment that lands');
  // what was started together lands together, give or take as much again
  await scope.pause(Math.min(Math.max((Date.now() - startedAt) / 2, 50), 3_000));
  const reader = firstReader(scope);
  await showsWhatIsWritten(scope, reader);
  const after = await readCells(scope, places[0]?.listId ?? '', reader);
  looks.push(places.map((place) => oneAt(after, place, reader)));
  for (const look of looks) for (const [index, cell] of written.entries()) judgeKept(cell, look[index]);
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
function overwritten(places: readonly Place[], cells: readonly Overwrite[]): [Place, Overwrite][] {
  return places.flatMap((place, index) => {
    const cell = cells[index];
    return cell ? [[place, cell] as [Place, Overwrite]] : [];
  });
}

async function shown(scope: Scope, place: Place): Promise<SeenCell | undefined> {
  const reader = firstReader(scope);
  return oneAt(await readCells(scope, place.listId, reader), place, reader);
}

function judgeKept(written: SeenCell, after: SeenCell | undefined): void {
  const changed = changeButTime(written, after);
  if (!changed) return;
  const expected = 'an enrichment that lands after an upsert changes nothing';
  throw new Violation('ST-4', expected, changed.sentence, `landed:${changed.symptom}`);
}
