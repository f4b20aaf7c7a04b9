import { settle } from '../enrichment/settle.ts';
import type { Fault } from './fault.ts';
import { columnOf, leavesState, listOf } from './kit/of-writes.ts';
import { placeOf } from './kit/place-of.ts';

/** What was in a cell before it was enriched again, or what kind of enrichment it is. */
export const enrichedAgainFaults: readonly Fault[] = [
  {
    name: 'keeps-reasoning-in-reasoned-column',
    does: 'Leaves the reasoning of a cell in a column that is filled by reasoning.',
    rules: ['ST-2'],
    service: leavesState(async (ask, before, tools) =>
      (await columnOf(ask, tools))?.source === 'reasoning' ? { reasoning: before?.reasoning ?? null } : null,
    ),
  },
  {
    name: 'brings-error-of-run-before',
    does: 'Gives a cell that was pending the error with which the enrichment before had failed.',
    rules: ['ST-3'],
    service: (inner, tools) => {
      const errors = new Map<string, string>();
      const brings = leavesState((ask, before) =>
        before?.status === 'pending' ? { error: errors.get(placeOf(ask)) ?? null } : null,
      );
      return {
        ...brings(inner, tools),
        generateListColumn: async (ask) => {
          const list = await listOf(ask, tools);
          for (const cell of list?.cells ?? []) {
            const column = list?.columns.find(({ id }) => id === cell.columnId);
            const now = column && settle(cell, column, tools.clock.now(), tools.enrichment);
            if (now?.error != null) errors.set(placeOf(cell), now.error);
          }
          return inner.generateListColumn(ask);
        },
      };
    },
  },
  {
    name: 'keeps-pending-from-write-3',
    does: 'Leaves a cell pending that is written a third time.',
    rules: ['ST-1'],
    service: (inner, tools) => {
      const writes = new Map<string, number>();
      const keeps = leavesState((ask, before) =>
        before?.status === 'pending' && (writes.get(placeOf(ask)) ?? 0) >= 3 ? { status: 'pending' } : null,
      )(inner, tools);
      return {
        ...keeps,
        updateListCell: async (ask) => {
          writes.set(placeOf(ask), (writes.get(placeOf(ask)) ?? 0) + 1);
          return (keeps.updateListCell ?? inner.updateListCell)(ask);
        },
      };
    },
  },
];
