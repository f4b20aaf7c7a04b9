import fc from 'fast-check';
import { jsonEqual } from '../arbitraries/json-value.ts';
import type { Place, SeenCell } from '../cells/seen-cell.ts';
import { firstReader } from '../enrichment/enriched-cells.ts';
import { FinishedCells } from '../enrichment/finished-cells.ts';
import { arrange, type FormerState, formerStates, type Leftovers } from '../enrichment/former-state.ts';
import { type Check, check } from '../judge/check.ts';
import type { Reader } from '../judge/environment.ts';
import { changeIn, judgeStored } from '../judge/judge-cell.ts';
import { readCell } from '../judge/read.ts';
import { judgeSameCell } from '../judge/same-cell.ts';
import type { Scope } from '../judge/scope.ts';
import { showsWhatIsWritten } from '../judge/shows-what-is-written.ts';
import { type Blame, upsert } from '../judge/upsert.ts';
import { NotReached, Violation } from '../judge/violation.ts';
import { plainValue } from './plain-value.ts';

/** A cell that could not have shown the rule broken: nothing was there to be cleared. */
type Telling = (before: SeenCell | undefined) => boolean;

/** Upserts over a cell in each former state; the answer and a reader must show the state that every upsert leaves. */
function stateCheck(
  rule: 'ST-1' | 'ST-2' | 'ST-3',
  states: readonly FormerState[],
  telling: Telling,
  missing: string,
  left: Partial<Leftovers> = {},
): Check {
  const finished = new FinishedCells();
  const blame: Blame = { refused: rule, value: 'UP-2', ids: 'UP-2' };
  return check(rule, {
    cases: Object.fromEntries(
      states.map((state) => [
        `from ${state}`,
        fc.record({
          state: fc.constant(state),
          values: fc.uniqueArray(plainValue, { minLength: 1, maxLength: 2 }),
          reader: fc.constantFrom<Reader>('getList', 'listListRows'),
        }),
      ]),
    ),
    share: (runs) => Math.max(3, Math.ceil(runs / 10)),
    async run({ state, values, reader }, scope) {
      const { place, cell } = await arrange(scope, state, finished, left);
      if (!telling(cell)) throw new NotReached(missing);
      let before = cell;
      for (const value of values) {
        const written = await upsert(scope, place, value, blame);
        if (before === cell && isReadBack(state)) await judgeKept(scope, place, { cell, written, state });
        else if (before) judgeSameCell(before, written);
        if (scope.env.readers.includes(reader))
          judgeStored(await readCell(scope, place, reader), written, { reader, before, valueRule: 'UP-6' });
        before = written;
      }
    },
  });
}

/** The former cell was seen by a reader, and not in an upsert's answer. */
function isReadBack(state: FormerState): boolean {
  return state !== 'absent' && state !== 'written';
}

/** What a reader showed is held against what it shows now; how it shows the answer's cell is UP-6's matter. */
async function judgeKept(
  scope: Scope,
  place: Place,
  { cell, written, state }: { cell: SeenCell | undefined; written: SeenCell; state: FormerState },
): Promise<void> {
  const reader = firstReader(scope);
  const stored = await readCell(scope, place, reader);
  if (!cell || !stored) return;
  judgeSameCell(cell, stored);
  const landed = (state === 'pending' || state === 'processing') && stored.status !== state;
  const changed = landed && !jsonEqual(stored.value, cell.value) ? changeIn(written, stored) : undefined;
  if (!changed || !/^(?:value:|cell:status)/.test(changed.symptom)) return;
  await showsWhatIsWritten(scope, reader);
  const expected = 'an enrichment that was in flight changes nothing after the upsert';
  throw new Violation('ST-4', expected, changed.sentence, `landed:${changed.symptom}`);
}

const enriched = ['completed', 'failed', 'pending', 'processing'] as const;

/** Made anew for each run: the stock of finished cells belongs to one target. */
export function statusChecks(): Check[] {
  const always: Telling = () => true;
  const hasReasoning: Telling = (cell) => typeof cell?.reasoning === 'string';
  const hasError: Telling = (cell) => typeof cell?.error === 'string';
  return [
    stateCheck('ST-1', formerStates, always, ''),
    stateCheck('ST-2', enriched, hasReasoning, 'needs: a cell with reasoning (hook seedCell)', {
      reasoning: 'found on the company page',
    }),
    stateCheck('ST-3', enriched, hasError, 'needs: a cell with an error (hook seedCell)', {
      error: 'the source did not answer',
    }),
  ];
}
