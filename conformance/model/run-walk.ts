import type { RuleId } from '../../generated/rules.ts';
import { placesIn } from '../cells/places-in.ts';
import type { Place, SeenCell } from '../cells/seen-cell.ts';
import { acceptsOneByOne } from '../judge/accepts-one-by-one.ts';
import type { Reader } from '../judge/environment.ts';
import { changeButTime, changeIn, judgeIds, judgeStored } from '../judge/judge-cell.ts';
import { judgeTimes } from '../judge/judge-times.ts';
import { refusedOrNotReached } from '../judge/nothing-written.ts';
import { quote } from '../judge/quote.ts';
import { oneAt, readCells } from '../judge/read.ts';
import { judgeSameCell, judgeSameId } from '../judge/same-cell.ts';
import { type Scope, upsertRequest } from '../judge/scope.ts';
import {
  acceptedCell,
  answered,
  firstWrite,
  laterWrite,
  otherCase,
  overEnrichment,
  sameAgain,
  upsert,
} from '../judge/upsert.ts';
import { NotReached, Violation } from '../judge/violation.ts';
import type { Answer } from '../wire/request.ts';
import { blameType } from './any-type.ts';
import { type KnownCell, unknownCell } from './known-cell.ts';
import { settle } from './settle.ts';
import { type Refusal, refusals, type Step } from './step.ts';

const lastReads: readonly Step[] = [
  { do: 'read', by: 'getList' },
  { do: 'read', by: 'listListRows' },
];

/** Walks over fresh cells of two lists; every assertion throws in the name of the rule that it speaks for. */
export async function runWalk(steps: readonly Step[], scope: Scope): Promise<void> {
  const cells = await freshCells(scope);
  for (const step of [...steps, ...lastReads]) await runStep(step, cells, scope);
}

async function freshCells(scope: Scope): Promise<KnownCell[]> {
  const grid = await scope.grid(2, ['text', 'text']);
  const places = placesIn(grid);
  const other = { ...unknownCell(await inOtherList(grid.listId, scope)), ofAnyType: true };
  const dynamicPlaces: Place[] = [];
  for (let dynamic = 0; dynamic < 2; dynamic += 1) {
    const pair = await ifThereIs(scope.pair({ dynamic: true }));
    if (pair) dynamicPlaces.push(pair);
  }
  // a dynamic column is filled from the start
  return [...places.map(unknownCell), other, ...dynamicPlaces.map(unknownCell).map(enriched)];
}

/** In a column that nobody added, where there is one: that is where writes are easily forgotten. */
async function inOtherList(listId: string, scope: Scope): Promise<Place> {
  return (await ifThereIs(scope.elsewhere(listId, { builtIn: true }))) ?? scope.elsewhere(listId);
}

/** Where there is no column of that kind, the walk does without. */
function ifThereIs(asked: Promise<Place>): Promise<Place | undefined> {
  return asked.catch((error: unknown) => {
    if (error instanceof NotReached) return undefined;
    throw error;
  });
}

const enriched = (cell: KnownCell): KnownCell => ({ ...cell, enriching: true });

async function runStep(step: Step, cells: KnownCell[], scope: Scope): Promise<void> {
  if (step.do === 'read') return readAll(step.by, cells, scope);
  const cell = cells[step.cell];
  if (!cell) return;
  try {
    await runStepOn(cell, step, cells, scope);
  } catch (error) {
    // what is refused at once and taken one by one is no matter of the type
    if (cell.ofAnyType && error instanceof Violation && error.rule !== 'UP-7')
      await blameType(error, cell.place, scope);
    throw error;
  }
}

async function runStepOn(
  cell: KnownCell,
  step: Exclude<Step, { do: 'read' }>,
  cells: KnownCell[],
  scope: Scope,
): Promise<void> {
  switch (step.do) {
    case 'upsert':
      return upsertOne(cell, step.value, step.upperCase, cells, scope);
    case 'repeat':
      return repeat(cell, cells, scope);
    case 'upsert at once':
      return upsertAtOnce(cell, step.values, cells, scope);
    case 'refused call':
      return refusedCall(cell, step.why, cells, scope);
    case 'enrich':
      return enrich(cell, cells, scope);
    case 'land':
      return land(cell, step.failed, scope);
  }
}

async function upsertOne(
  cell: KnownCell,
  value: string,
  upperCase: boolean,
  cells: KnownCell[],
  scope: Scope,
): Promise<void> {
  const place = upperCase ? { ...cell.place, rowId: cell.place.rowId.toUpperCase() } : cell.place;
  const blame = upperCase
    ? otherCase
    : cell.enriching
      ? overEnrichment
      : cell.first
        ? laterWrite
        : firstWrite;
  const written = await upsert(scope, place, value, blame);
  judgeIdentity(cell, written, upperCase ? 'UUID-6' : 'UP-2');
  remember(cell, written, cells);
  cell.isSpelled = upperCase;
}

function judgeIdentity(
  { first, written: last }: KnownCell,
  written: SeenCell,
  rule: 'UP-2' | 'UUID-6',
): void {
  if (first) judgeSameCell(first, written, rule);
  if (last) judgeTimes(written, last);
}

function remember(cell: KnownCell, written: SeenCell, cells: KnownCell[]): void {
  cell.before = cell.written;
  cell.written = written;
  cell.first ??= written;
  cell.contested = undefined;
  cell.raced = false;
  cell.isSpelled = false;
  cell.seenBy = new Set();
  cell.suspects = cell.enriching ? ['ST-4'] : [];
  for (const other of cells) if (other !== cell) other.suspects.push('UP-3');
}

async function repeat(cell: KnownCell, cells: KnownCell[], scope: Scope): Promise<void> {
  const { written } = cell;
  if (!written) return;
  const again = await upsert(scope, cell.place, written.value, sameAgain);
  const changed = changeButTime(written, again);
  if (changed)
    throw new Violation('UP-5', 'the same call again changes nothing', changed.sentence, changed.symptom);
  judgeTimes(again, written);
  const { before } = cell;
  remember(cell, again, cells);
  cell.before = before;
}

async function upsertAtOnce(
  cell: KnownCell,
  values: readonly string[],
  cells: KnownCell[],
  scope: Scope,
): Promise<void> {
  const answers = await Promise.all(values.map((value) => answered(scope.write(cell.place, value), 'UP-7')));
  if (answers.some(({ status }) => status >= 400)) await acceptsOneByOne(scope, cell.place);
  const written: SeenCell[] = [];
  for (const answer of answers) written.push(await acceptedCell(scope, cell.place, answer, 'UP-7'));
  for (const one of written) judgeIds(one, cell.place, 'UP-1');
  const [any, ...others] = written;
  if (!any) return;
  for (const { value } of written) judgeOneOf(value, values);
  for (const other of others) judgeSameId(any, other, 'UP-7');
  judgeIdentity({ ...cell, written: undefined }, any, 'UP-2');
  remember(cell, any, cells);
  cell.contested = values;
  cell.raced = true;
}

/** An answer may show what another of the calls wrote a moment later, but nothing else. */
function judgeOneOf(value: unknown, values: readonly string[]): void {
  if (value === undefined || values.some((one) => one === value)) return;
  const expected = 'the answer shows one of the values that were written at once';
  throw new Violation('UP-2', expected, quote(value), 'value:string');
}

/** What the refused calls of a walk send; it stands nowhere else. */
const refusedValue = 'refused by a walk';

function refusedRequest(cell: KnownCell, why: Refusal, scope: Scope): Promise<Answer> {
  const { place } = cell;
  const request = upsertRequest(place.listId);
  const json = { rowId: place.rowId, columnId: place.columnId, value: refusedValue };
  switch (why) {
    case 'no token':
      return scope.send({ ...request, json, as: 'none' });
    case 'unknown token':
      return scope.send({ ...request, json, authorization: `Bearer ${crypto.randomUUID()}` });
    case 'bad column id':
      return scope.send({ ...request, json: { ...json, columnId: `{${place.columnId}}` } });
    case 'bad row id':
      return scope.send({ ...request, json: { ...json, rowId: `${place.rowId} ` } });
    case 'row id in an array':
      return scope.send({ ...request, json: { ...json, rowId: [place.rowId] } });
    case 'broken JSON':
      return scope.send({ ...request, body: JSON.stringify(json).slice(0, -1) });
    case 'unknown list':
      return scope.send({ ...upsertRequest(crypto.randomUUID()), json });
    case 'unknown row':
      return scope.send({ ...request, json: { ...json, rowId: crypto.randomUUID() } });
    case 'unknown column':
      return scope.send({ ...request, json: { ...json, columnId: crypto.randomUUID() } });
  }
}

async function refusedCall(cell: KnownCell, why: Refusal, cells: KnownCell[], scope: Scope): Promise<void> {
  // what is seen now and not afterwards, the refused call changed
  for (const reader of scope.env.readers) await readAll(reader, cells, scope);
  const answer = await refusedRequest(cell, why, scope);
  refusedOrNotReached(scope, answer);
  for (const known of cells) known.suspects.push(refusals[why]);
}

async function enrich(cell: KnownCell, cells: KnownCell[], scope: Scope): Promise<void> {
  const { listId, columnId, rowId } = cell.place;
  await scope.env.supply.generate({ listId, columnId, rowIds: [rowId] });
  cell.enriching = true;
  cell.written = undefined;
  cell.first = undefined; // whether a restarted cell keeps its id is not said
  for (const other of cells) if (other !== cell) other.suspects.push('UP-3');
}

/** Lands what is in flight. Upon a cell that was overwritten meanwhile it must change nothing (ST-4). */
async function land(cell: KnownCell, failed: boolean, scope: Scope): Promise<void> {
  const { landEnrichment } = scope.env.supply;
  const [reader] = scope.env.readers;
  if (!landEnrichment || !cell.enriching || !reader) return;
  await readAll(reader, [cell], scope); // what is seen now and not afterwards, the landing changed
  const result = failed
    ? { value: null, reasoning: null, error: 'the source did not answer' }
    : { value: 'landed', reasoning: 'found on the web', error: null };
  await landEnrichment({ ...cell.place, ...result });
}

async function readAll(reader: Reader, cells: KnownCell[], scope: Scope): Promise<void> {
  if (!scope.env.readers.includes(reader)) return;
  for (const listId of new Set(cells.map(({ place }) => place.listId))) {
    const seen = await readCells(scope, listId, reader);
    for (const cell of cells)
      if (cell.place.listId === listId) judgeRead(cell, oneAt(seen, cell.place, reader), reader);
  }
}

function judgeRead(cell: KnownCell, stored: SeenCell | undefined, reader: Reader): void {
  const { written, contested } = cell;
  if (!written) return;
  if (contested) {
    const isAsWritten = stored?.status === 'completed' && contested.some((value) => value === stored.value);
    // what others wrote since, or an enrichment that was under way, may have changed it
    const isOpen = cell.enriching || cell.suspects.includes('UP-3');
    if (isAsWritten || !isOpen) settle(cell, stored, contested, reader);
    return;
  }
  const changed = changeIn(written, stored);
  if (changed && (cell.raced || cell.isSpelled)) return;
  if (changed && cell.suspects.length > 0) {
    if (!cell.seenBy.has(reader)) return; // stale, or changed by a step since? others' checks tell
    const suspect = suspectOf(cell, stored);
    if (suspect) throw blamed(suspect, changed.sentence, reader);
    return; // a walk that reads in between tells
  }
  if (changed && cell.enriching) return; // stale, or landed upon before the first read? ST-4 and UP-6 tell by themselves
  judgeStored(stored, written, { reader, before: cell.before, valueRule: 'UP-6' });
  cell.seenBy.add(reader);
  cell.suspects = cell.enriching ? ['ST-4'] : [];
}

/** A refused call shows by its value; by what else has changed it cannot be told from a neighbour's write, or a landing. */
function suspectOf({ suspects }: KnownCell, stored: SeenCell | undefined): RuleId | undefined {
  const isRefusal = (rule: RuleId): boolean => Object.values<RuleId>(refusals).includes(rule);
  const refused = suspects.find(isRefusal);
  if (refused === undefined) return suspects.find((rule) => rule !== 'UP-3') ?? suspects[0];
  return stored?.value === refusedValue || suspects.every(isRefusal) ? refused : undefined;
}

function blamed(rule: RuleId, changed: string, reader: Reader): Violation {
  return new Violation(rule, `${reader}: the cell stays as it was written`, changed, `walk:${rule}`);
}
