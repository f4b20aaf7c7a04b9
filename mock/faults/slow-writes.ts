import { rfc3339 } from '../time/clock.ts';
import type { Fault } from './fault.ts';
import { cellBefore, overwrite, showsCells } from './kit/of-writes.ts';

/** Not by `node:timers`: the gallery runs in pages as well. */
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A write in two steps, with time for a read in between. */
const writesValueFirst: Fault = {
  name: 'writes-value-before-state',
  does: 'Writes the value of a cell that is there, and its status, reasoning and error a moment later.',
  rules: ['UP-8'],
  service: (inner, tools) => ({
    updateListCell: async (ask) => {
      const before = await cellBefore(ask, tools);
      if (before !== null) {
        await overwrite(ask, { value: ask.value }, tools);
        await wait(20);
      }
      return inner.updateListCell(ask);
    },
  }),
};

/** The time of a call that had to wait. */
const tellsTimeOfCall: Fault = {
  name: 'tells-time-of-call',
  does: 'Sets updated_at to the time at which the call was sent, every second time after a wait.',
  rules: ['UP-4'],
  service: (inner, tools) => {
    let calls = 0;
    const cameAt = new Map<string, string>();
    const told = (id: string, time: string): string => cameAt.get(id) ?? time;
    return {
      ...showsCells((cells) => cells.map((cell) => ({ ...cell, updatedAt: told(cell.id, cell.updatedAt) })))(
        inner,
        tools,
      ),
      updateListCell: async (ask) => {
        calls += 1;
        const waits = calls % 2 === 0 ? 20 : 0;
        // sent some time before it came, so that those of one moment are told apart
        const at = rfc3339(tools.clock.now() - waits);
        await wait(waits);
        const outcome = await inner.updateListCell(ask);
        if (outcome.kind !== 'done') return outcome;
        const { cell } = outcome.body;
        const [, updated_at = at] = [at, cell.created_at].sort();
        cameAt.set(cell.id, updated_at);
        return { kind: 'done', body: { cell: { ...cell, updated_at } } };
      },
    };
  },
};

/** Writes that take a moment, and what comes of it. */
export const slowWriteFaults: readonly Fault[] = [writesValueFirst, tellsTimeOfCall];
