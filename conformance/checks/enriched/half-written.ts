import fc from 'fast-check';
import { jsonEqual } from '../../arbitraries/json-value.ts';
import type { SeenCell } from '../../cells/seen-cell.ts';
import { FinishedCells } from '../../enrichment/finished-cells.ts';
import { arrange } from '../../enrichment/former-state.ts';
import type { Reader } from '../../judge/environment.ts';
import { judgeShown } from '../../judge/judge-shown.ts';
import { quote } from '../../judge/quote.ts';
import { readCell } from '../../judge/read.ts';
import { laterWrite, upsert } from '../../judge/upsert.ts';
import { NotReached, needs, Violation } from '../../judge/violation.ts';
import { type Check, check } from '../../run/check.ts';
import { anyReader } from '../any-reader.ts';
import { plainValue } from '../plain-value.ts';

const states = ['pending', 'processing', 'completed', 'failed'] as const;
/** A server that takes long for a write is not asked without end meanwhile. */
const mostLooks = 30;

interface HalfWritten {
  state: (typeof states)[number];
  value: string;
  reader: Reader;
}

/**
 * Reads while a cell is written: each shows it as it was, or as it is written, and not the value of the one with the state of the
 * other. Made anew for each run: the stock of finished cells belongs to one target.
 */
export function up8HalfWritten(): Check {
  const finished = new FinishedCells();
  return check<HalfWritten>('UP-8', {
    cases: Object.fromEntries(
      states.map((state) => [
        `read while it is written, from ${state}`,
        fc.record({ state: fc.constant(state), value: plainValue, reader: anyReader }),
      ]),
    ),
    share: () => 2,
    async run({ state, value, reader }, scope) {
      const isOver = state === 'completed' || state === 'failed';
      if (!isOver && !scope.env.supply.seedCell) throw needs('hook seedCell'); // what runs by itself may land meanwhile
      const { place, cell } = await arrange(scope, state, finished, { left: leftovers });
      let isDone = false;
      const looks: (SeenCell | undefined)[] = [];
      const write = (): Promise<SeenCell> =>
        upsert(scope, place, value, laterWrite).finally(() => {
          isDone = true;
        });
      const look = async (): Promise<void> => {
        while (!isDone && looks.length < mostLooks) looks.push(await readCell(scope, place, reader));
      };
      const [wrote, looked] = await Promise.allSettled([write(), look()]);
      if (wrote.status === 'rejected') throw wrote.reason;
      if (looked.status === 'rejected') throw looked.reason;
      if (looks.length === 0) throw new NotReached('a read while the write is under way');
      const half = looks.map((seen) => leftoverIn(seen, value)).find((left) => left !== undefined);
      if (half === undefined) return;
      // what is shown as well when nobody writes is another rule's matter
      const stored = await readCell(scope, place, reader);
      await judgeShown(scope, { before: cell, written: wrote.value, stored, reader });
      const expected = `${reader} shows the cell as it was before the upsert, or as it is after it`;
      throw new Violation('UP-8', expected, `the new value, and ${half}`, 'parallel:half');
    },
  });
}

const leftovers = { reasoning: 'found on the company page', error: 'the source did not answer' };

/** Where the new value is shown: what is shown of the state that the upsert ends. */
function leftoverIn(seen: SeenCell | undefined, value: string): string | undefined {
  if (seen === undefined || !jsonEqual(seen.value, value)) return undefined;
  const { status = 'completed', reasoning = null, error = null } = seen;
  const former = Object.entries({ status, reasoning, error }).find(
    ([name, is]) => is !== (name === 'status' ? 'completed' : null),
  );
  return former && `${former[0]} still ${quote(former[1])}`;
}
