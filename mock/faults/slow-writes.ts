import type { Fault } from './fault.ts';
import { cellBefore, overwrite, showsCells } from './kit/of-writes.ts';

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
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return inner.updateListCell(ask);
    },
  }),
};

/** The time of a call that had to wait. */
const tellsTimeOfCall: Fault = {
  name: 'tells-time-of-call',
  does: 'Sets updated_at to the time at which the call came, every second time after a wait.',
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
        const { at } = tools.clock.stamp();
        calls += 1;
        await new Promise((resolve) => setTimeout(resolve, calls % 2 === 0 ? 20 : 0));
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
