import fc from 'fast-check';
import type { RuleId } from '../../generated/rules.ts';
import { type JsonValue, jsonEqual } from '../arbitraries/json-value.ts';
import { nearlyAll } from '../arbitraries/nearly-all.ts';
import { randomUuid } from '../arbitraries/valid-uuid.ts';
import type { Place, SeenCell } from '../cells/seen-cell.ts';
import type { Caller } from '../target/hooks.ts';
import type { Answer } from '../wire/request.ts';
import type { Reader } from './environment.ts';
import { changeIn, judgeStored } from './judge-cell.ts';
import { quote } from './quote.ts';
import { oneAt, readCell, readCells } from './read.ts';
import type { Scope } from './scope.ts';
import { showsWhatIsWritten } from './shows-what-is-written.ts';
import { firstWrite, laterWrite, upsert } from './upsert.ts';
import { NotReached, Violation } from './violation.ts';

export interface RefusedCall {
  /** Who may read and write there. */
  owner?: Caller;
  /** Where the refused call could have written; all of them in lists that the caller may read. */
  places: readonly Place[];
  /** Whether these have a cell before the call. */
  cell: 'absent' | 'present';
  /** The values that refused calls send, one after the other. */
  sent: SentValues;
  /** A server may take the call: then nothing was refused, and nothing is to be judged. */
  mayBeTaken?: boolean;
}

/** The marker stands nowhere else. */
export interface SentValues {
  marker: string;
  /** Values of other kinds, some made of the marker: a server may refuse a call and write what it takes for nothing, or for parts. */
  alsoAs: readonly AlsoAs[];
}

const madeOf = {
  null: () => null,
  array: (marker) => [marker],
  object: (marker) => ({ a: marker }),
  'no text': () => '',
  zero: () => 0,
  false: () => false,
} as const satisfies Record<string, (marker: string) => JsonValue>;

type AlsoAs = keyof typeof madeOf;

/** Of each kind. */
export const sentValues: fc.Arbitrary<SentValues> = fc.record({
  marker: randomUuid(),
  alsoAs: nearlyAll(Object.keys(madeOf) as AlsoAs[]),
});

/** For calls of which there are many. */
export const markerAlone: fc.Arbitrary<SentValues> = randomUuid().map((marker) => ({ marker, alsoAs: [] }));

function valuesOf({ marker, alsoAs }: SentValues): JsonValue[] {
  // the marker last: a cell that all of them would be written to shows it
  return [...alsoAs.map((name) => madeOf[name](marker)), marker];
}

/** Makes calls that must be refused, and compares what the lists show before and after them. */
export async function refusedWritesNothing(
  scope: Scope,
  rule: RuleId,
  { places, cell, sent, owner = 'caller', mayBeTaken = false }: RefusedCall,
  call: (value: JsonValue) => Promise<Answer>,
): Promise<void> {
  const { marker } = sent;
  const reader = readerOf(scope, marker);
  const written: [Place, SeenCell][] = [];
  if (cell === 'present')
    for (const place of places) written.push([place, await filled(scope, place, marker, owner)]);
  const before = await readAll(scope, places, reader, owner);
  for (const [place, kept] of written)
    judgeStored(oneAt(before, place, reader), kept, { reader, valueRule: 'UP-6' });
  for (const value of valuesOf(sent)) {
    const answer = await call(value);
    if (mayBeTaken && answer.status < 300) return;
    if (mayBeTaken && answer.status >= 500)
      throw new NotReached(`a call that is taken or refused (${answer.status} is neither)`);
    refusedOrNotReached(scope, answer);
  }
  const after = await readAll(scope, places, reader, owner);
  const expected = 'nothing is written by a call that is refused';
  for (const place of places) {
    const [was, is] = [oneAt(before, place, reader), oneAt(after, place, reader)];
    const changed = await changeAt(scope, was, is, reader);
    if (!changed) continue;
    // a cell that is shown otherwise is a proof where the reader shows each write, and where it holds what was refused
    if (!holds(is, marker)) await showsWhatIsWritten(scope, reader);
    throw new Violation(rule, expected, changed, 'refused:wrote');
  }
  if (after.some((seen) => holds(seen, marker)))
    throw new Violation(rule, expected, 'the refused value stands in another cell', 'refused:wrote');
}

function holds(cell: SeenCell | undefined, marker: string): boolean {
  return [marker, madeOf.array(marker), madeOf.object(marker)].some((value) => jsonEqual(cell?.value, value));
}

/** Written once or twice, as the marker decides: a server may take back its last change of what was there. */
async function filled(scope: Scope, place: Place, marker: string, owner: Caller): Promise<SeenCell> {
  const isTwice = marker.charCodeAt(1) % 2 === 0;
  if (isTwice) await upsert(scope, place, 'before', firstWrite, owner);
  return upsert(scope, place, 'kept', isTwice ? laterWrite : firstWrite, owner);
}

/** That the call is refused is another rule's business; so is what else is wrong with an answer that should not be. */
export function refusedOrNotReached(scope: Scope, answer: Answer): void {
  if (answer.status >= 300) return;
  scope.disregard(answer);
  throw new NotReached('the call was not refused');
}

/** Either reader may hide a write; the marker decides which one looks, so that a replay uses the same. */
function readerOf(scope: Scope, marker: string): Reader {
  const { readers } = scope.env;
  const reader = readers[marker.charCodeAt(0) % Math.max(readers.length, 1)];
  if (!reader) throw new NotReached('needs: getList or listListRows');
  return reader;
}

async function readAll(
  scope: Scope,
  places: readonly Place[],
  reader: Reader,
  owner: Caller,
): Promise<SeenCell[]> {
  const listIds = [...new Set(places.map((place) => place.listId))];
  const cells: SeenCell[] = [];
  for (const listId of listIds) cells.push(...(await readCells(scope, listId, reader, owner)));
  return cells;
}

async function changeAt(
  scope: Scope,
  was: SeenCell | undefined,
  is: SeenCell | undefined,
  reader: Reader,
): Promise<string | undefined> {
  if (was) return changeIn(was, is)?.sentence;
  if (!is || (is.value === null && (await emptyCellsAppear(scope, reader)))) return undefined;
  return `a cell appeared for the pair, with value ${quote(is.value)}`;
}

/** For so long an empty cell may take to appear by itself. */
const appearsWithinMs = 1_000;
const looks = 10;

/** A server may show an empty cell for any pair, sooner or later: does one appear where no call was made at all? */
async function emptyCellsAppear(scope: Scope, reader: Reader): Promise<boolean> {
  const control = await scope.pair();
  await readCell(scope, control, reader);
  for (let look = 0; look < looks; look += 1) {
    if (await readCell(scope, control, reader)) return true;
    await scope.pause(appearsWithinMs / looks);
  }
  return false;
}
