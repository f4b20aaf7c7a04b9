import fc from 'fast-check';
import type { ColumnType } from '../../../generated/patterns.ts';
import type { JsonValue } from '../../arbitraries/json-value.ts';
import type { Place, SeenCell } from '../../cells/seen-cell.ts';
import { FinishedCells } from '../../enrichment/finished-cells.ts';
import { arrange, type FormerState, formerStates, type Leftovers } from '../../enrichment/former-state.ts';
import type { Reader } from '../../judge/environment.ts';
import { changeButTime } from '../../judge/judge-cell.ts';
import { judgeShown } from '../../judge/judge-shown.ts';
import { firstReader, readCell } from '../../judge/read.ts';
import { judgeSameCell, judgeUpdated } from '../../judge/same-cell.ts';
import type { Scope } from '../../judge/scope.ts';
import { showsWhatIsWritten } from '../../judge/shows-what-is-written.ts';
import type { Blame } from '../../judge/upsert.ts';
import { upsertOver } from '../../judge/upsert-over.ts';
import { NotReached, Violation } from '../../judge/violation.ts';
import { type Check, check } from '../../run/check.ts';
import { anyReader } from '../any-reader.ts';
import { anyKind, plainValue } from '../plain-value.ts';

/** What is written, one after the other; or once more what the cell held. */
type Written = readonly JsonValue[] | 'as it was';

const anyState: Readonly<Record<string, fc.Arbitrary<Written>>> = {
  '': fc.uniqueArray(plainValue, { minLength: 1, maxLength: 2 }),
  ', emptied': fc.constant([null]),
};
const enrichedState: typeof anyState = {
  ...anyState,
  ', anything': anyKind.map((value) => [value]),
  ', as it was': fc.constant('as it was'),
};

/** Likewise; each kind of state that is over meets what a server may keep in another way than a text. */
const overState: typeof anyState = {
  ...enrichedState,
  ', an array': fc.constantFrom([['a', 'b']], [[]]),
};

/** A cell that could not have shown the rule broken: nothing was there to be cleared. */
export type Telling = (before: SeenCell | undefined) => boolean;

/** Upserts over a cell in each former state; the answer and a reader must show the state that every upsert leaves. */
function stateCheck(
  rule: 'ST-1' | 'ST-2' | 'ST-3',
  states: readonly FormerState[],
  telling: Telling,
  missing: string,
  { left = {}, type }: { left?: Partial<Leftovers>; type?: ColumnType } = {},
): Check {
  const finished = new FinishedCells(type);
  const blameFor = (values: Written): Blame => ({
    refused: rule,
    value: values === 'as it was' ? 'UP-5' : 'UP-2',
    ids: 'UP-2',
  });
  return check(rule, {
    cases: Object.fromEntries(
      states.flatMap((state) =>
        Object.entries(writtenOver(state)).map(([how, values]) => [
          `from ${state}${type === undefined ? '' : ` in a ${type} column`}${how}`,
          fc.record({
            state: fc.constant(state),
            values,
            reader: anyReader,
          }),
        ]),
      ),
    ),
    share: (runs) => Math.max(2, Math.ceil(runs / 15)),
    async run({ state, values, reader }, scope) {
      const { place, cell } = await arrange(scope, state, finished, { left, type });
      if (!telling(cell)) throw new NotReached(missing);
      let before = cell;
      for (const value of values === 'as it was' ? [cell?.value ?? null] : values) {
        // null is a value, and so is what stands there already: such a write is no less than a write
        const written = await upsertOver(scope, place, value, blameFor(values));
        if (before === cell && isReadBack(state)) await judgeKept(scope, place, cell);
        else if (before) judgeUpdated(before, written);
        if (scope.env.readers.includes(reader)) {
          const stored = await readCell(scope, place, reader);
          if (isInFlight(state))
            await judgeNotLanded(scope, { former: cell?.status, written, stored, reader });
          await judgeShown(scope, { before, written, stored, reader });
        }
        before = written;
      }
    },
  });
}

/** The former cell was seen by a reader, and not in an upsert's answer. */
function isReadBack(state: FormerState): boolean {
  return state !== 'absent' && state !== 'written';
}

function writtenOver(state: FormerState): typeof anyState {
  if (!isReadBack(state)) return anyState;
  return isInFlight(state) ? enrichedState : overState;
}

function isInFlight(state: FormerState): boolean {
  return state === 'pending' || state === 'processing';
}

/** What a reader showed is held against what it shows now; how it shows the answer's cell is UP-6's matter. */
async function judgeKept(scope: Scope, place: Place, cell: SeenCell | undefined): Promise<void> {
  const stored = await readCell(scope, place, firstReader(scope));
  if (cell && stored) judgeSameCell(cell, stored);
}

/** What a reader shows otherwise than the answer did, and no longer in flight, the enrichment has put there. */
export async function judgeNotLanded(
  scope: Scope,
  seen: { former: unknown; written: SeenCell; stored: SeenCell | undefined; reader: Reader },
): Promise<void> {
  const { former, written, stored, reader } = seen;
  const changed = stored && changeButTime(written, stored);
  if (!changed || !ofEnrichment.test(changed.symptom) || stored.status === former) return;
  await showsWhatIsWritten(scope, reader);
  const expected = 'an enrichment that was in flight changes nothing after the upsert';
  throw new Violation('ST-4', expected, changed.sentence, `landed:${changed.symptom}`);
}

const ofEnrichment = /^(?:value:|cell:(?:status|reasoning|error)$)/;

const enriched = ['completed', 'failed', 'pending', 'processing'] as const;

export const hasReasoning: Telling = (cell) => typeof cell?.reasoning === 'string';
export const hasError: Telling = (cell) => typeof cell?.error === 'string';
export const noReasoning = 'needs: a cell with reasoning (hook seedCell)';
export const noError = 'needs: a cell with an error (hook seedCell)';

/** Made anew for each run: the stock of finished cells belongs to one target. */
export function statusChecks(): Check[] {
  const always: Telling = () => true;
  const reasoning = { left: { reasoning: 'found on the company page' } };
  const error = { left: { error: 'the source did not answer' } };
  return [
    stateCheck('ST-1', formerStates, always, ''),
    stateCheck('ST-2', enriched, hasReasoning, noReasoning, reasoning),
    stateCheck('ST-3', enriched, hasError, noError, error),
    // filled by reasoning where others are from the web
    stateCheck('ST-2', ['completed'], hasReasoning, noReasoning, { ...reasoning, type: 'number' }),
    stateCheck('ST-3', ['failed'], hasError, noError, { ...error, type: 'number' }),
  ];
}
