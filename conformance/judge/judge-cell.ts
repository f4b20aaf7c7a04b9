import type { RuleId } from '../../generated/rules.ts';
import { type DifferenceKind, describeDifference, jsonEqual } from '../arbitraries/json-value.ts';
import { sameInstant } from '../cells/instant.ts';
import { type Place, type SeenCell, sameId } from '../cells/seen-cell.ts';
import { quote } from './quote.ts';
import { Violation } from './violation.ts';

/** Judges the cell that an upsert answered with. A member that is missing is SHAPE-1's matter, not this one's. */
export function judgeAnswer(
  cell: SeenCell,
  place: Place,
  value: unknown,
  blame: { value: RuleId; ids: RuleId },
): void {
  judgeIds(cell, place, blame.ids);
  judgeValue(cell.value, value, blame.value, 'the answer');
  judgeState(cell, 'the answer');
}

/** The cell is for the ids that were asked for. */
export function judgeIds(cell: SeenCell, place: Place, blame: RuleId): void {
  for (const name of ['listId', 'rowId', 'columnId'] as const) {
    if (cell[name] === undefined || sameId(cell[name], place[name])) continue;
    throw new Violation(blame, `${name} ${place[name]}, as asked for`, quote(cell[name]), `answer:${name}`, {
      contrast: { at: name, expected: place[name], actual: cell[name] },
    });
  }
}

/** VT: a value has to come back as it was sent. */
function judgeValue(received: unknown, sent: unknown, blame: RuleId, where: string): void {
  if (received === undefined) return;
  const difference = describeDifference(sent, received);
  if (!difference) return;
  const expected = `${where} shows ${quote(sent)} as it was sent`;
  const rule = turned[blame]?.has(difference.kind) ? 'VT-2' : blame;
  throw new Violation(rule, expected, difference.sentence, `value:${difference.kind}`, {
    contrast: { at: 'value', expected: sent, actual: received },
  });
}

/** VT-2 has a word of its own for these, whatever the value was sent for. VT-3 has a control for what is emptied. */
const turned: Readonly<Partial<Record<RuleId, ReadonlySet<DifferenceKind>>>> = {
  'VT-1': new Set(['coerced', 'emptied', 'order', 'duplicates']),
  'VT-3': new Set(['coerced', 'order', 'duplicates']),
};

/** ST-1 to ST-3: what every upsert does to a cell's state. */
function judgeState(cell: SeenCell, where: string): void {
  if (cell.status !== undefined && cell.status !== 'completed') {
    throw new Violation(
      'ST-1',
      `status "completed" in ${where} after an upsert`,
      quote(cell.status),
      'state:status',
      { contrast: { at: 'status', expected: 'completed', actual: cell.status } },
    );
  }
  if (cell.reasoning !== undefined && cell.reasoning !== null) {
    throw new Violation(
      'ST-2',
      `reasoning null in ${where} after an upsert`,
      quote(cell.reasoning),
      'state:reasoning',
      { contrast: { at: 'reasoning', expected: null, actual: cell.reasoning } },
    );
  }
  if (cell.error !== undefined && cell.error !== null) {
    throw new Violation('ST-3', `error null in ${where} after an upsert`, quote(cell.error), 'state:error', {
      contrast: { at: 'error', expected: null, actual: cell.error },
    });
  }
}

/**
 * Judges what a reader shows of a cell that was just written. What is missing or still as before breaks UP-6; a new
 * value that differs from the one sent breaks `blame.value`; a new value with an old state breaks that state's rule.
 */
export function judgeStored(
  stored: SeenCell | undefined,
  written: SeenCell,
  { reader, before, valueRule }: { reader: string; before?: SeenCell | undefined; valueRule: RuleId },
): void {
  const same = `${reader} shows the cell that the upsert answered with`;
  if (!stored) throw new Violation('UP-6', same, 'no cell for the pair', 'read:missing');
  const stale =
    before?.value !== undefined &&
    written.value !== undefined &&
    jsonEqual(stored.value, before.value) &&
    !jsonEqual(written.value, before.value);
  if (stale) throw new Violation('UP-6', same, `the value from before, ${quote(stored.value)}`, 'read:stale');
  // what the answer left out is SHAPE-1's matter
  if (written.value !== undefined) judgeValue(stored.value, written.value, valueRule, reader);
  judgeState(stored, reader);
  judgeIdentity(stored, written, same);
}

function judgeIdentity(stored: SeenCell, written: SeenCell, same: string): void {
  if (
    stored.id !== undefined &&
    written.id !== undefined &&
    stored.id !== written.id &&
    !sameId(stored.id, written.id)
  ) {
    throw new Violation('UP-6', same, `id ${quote(stored.id)}, not ${quote(written.id)}`, 'cell:id', {
      contrast: { at: 'id', expected: written.id, actual: stored.id },
    });
  }
  for (const name of ['createdAt', 'updatedAt'] as const) {
    if (sameInstant(stored[name], written[name])) continue;
    throw new Violation(
      'UP-6',
      same,
      `${name} ${quote(stored[name])}, not ${quote(written[name])}`,
      `cell:${name}`,
      { contrast: { at: name, expected: written[name], actual: stored[name] } },
    );
  }
}

/** What became of a cell that was to stay as it is. */
export interface Change {
  sentence: string;
  /** As in `Violation`. */
  symptom: string;
}

/** UP-3, BODY-6, NF-7 and their like: a cell that nobody was to touch is as it was. Missing members are SHAPE-1's matter. */
export function changeIn(before: SeenCell, after: SeenCell | undefined): Change | undefined {
  if (!after) return { sentence: 'the cell is gone', symptom: 'cell:gone' };
  const isShown = (name: keyof SeenCell): boolean => before[name] !== undefined && after[name] !== undefined;
  const value = isShown('value') ? describeDifference(before.value, after.value) : undefined;
  if (value) return { sentence: `its value: ${value.sentence}`, symptom: `value:${value.kind}` };
  const plain = (['id', 'status', 'reasoning', 'error'] as const).find(
    (name) => isShown(name) && !jsonEqual(before[name], after[name]),
  );
  const time = (['createdAt', 'updatedAt'] as const).find((name) => !sameInstant(before[name], after[name]));
  const name = plain ?? time;
  if (name === undefined) return undefined;
  const sentence = `its ${name}: ${quote(before[name])} became ${quote(after[name])}`;
  return { sentence, symptom: `cell:${name}` };
}

/** The same, for a cell that was written again: `updated_at` may move. */
export function changeButTime(before: SeenCell, after: SeenCell | undefined): Change | undefined {
  return changeIn({ ...before, updatedAt: undefined }, after && { ...after, updatedAt: undefined });
}
