import type { Fault } from './fault.ts';
import { ownsElsewhere, whereMissing } from './kit/missing.ts';
import { listOf } from './kit/of-writes.ts';

/** A 404 that writes. */
export const despite404Faults: readonly Fault[] = [
  {
    name: 'makes-row-despite-404',
    does: 'Refuses a write about an unknown row, and adds a row to the list.',
    rules: ['NF-7'],
    service: (inner) => ({
      updateListCell: async (ask) => {
        const outcome = await inner.updateListCell(ask);
        const { caller, listId } = ask;
        if (outcome.kind === 'row-not-found') await inner.createListRow({ caller, listId, person: {} });
        return outcome;
      },
    }),
  },
  {
    name: 'makes-column-despite-404',
    does: 'Refuses a write about an unknown column, and adds a column to the list.',
    rules: ['NF-7'],
    service: (inner) => ({
      updateListCell: async (ask) => {
        const outcome = await inner.updateListCell(ask);
        const { caller, listId } = ask;
        const column = { name: 'New', schema: { type: 'text' } } as const;
        if (outcome.kind === 'column-not-found') await inner.addListColumn({ caller, listId, column });
        return outcome;
      },
    }),
  },
  {
    name: 'writes-despite-404-list',
    does: "Refuses a write to another caller's list, and makes it.",
    rules: ['NF-7'],
    service: whereMissing('list', async (ask, { store }, write) => {
      const owner = await store.ownerOf(ask.listId.toLowerCase());
      if (owner !== null) await write({ ...ask, caller: owner });
      return null;
    }),
  },
  {
    name: 'writes-despite-404-row',
    does: 'Refuses a write about an unknown row, and puts the value into every cell of the column.',
    rules: ['NF-7'],
    service: whereMissing('row', async (ask, { store }, write) => {
      const list = await listOf(ask, { store });
      for (const { row } of list?.rows ?? []) await write({ ...ask, rowId: row.id });
      return null;
    }),
  },
  {
    name: 'writes-despite-404-column',
    does: 'Refuses a write about an unknown column, and puts the value into every cell of the row.',
    rules: ['NF-7'],
    service: whereMissing('column', async (ask, { store }, write) => {
      const list = await listOf(ask, { store });
      for (const { id } of list?.columns ?? []) await write({ ...ask, columnId: id });
      return null;
    }),
  },
  {
    name: 'empties-row-despite-404-column',
    does: 'Refuses to write null to an unknown column, and writes it to every cell of the row.',
    rules: ['NF-7'],
    service: whereMissing('column', async (ask, { store }, write) => {
      if (ask.value !== null) return null;
      const list = await listOf(ask, { store });
      for (const { id } of list?.columns ?? []) await write({ ...ask, columnId: id });
      return null;
    }),
  },
  {
    name: 'writes-despite-404-other-list',
    does: 'Refuses a write about a row of another list, and makes it there, in the first column.',
    rules: ['NF-7'],
    service: whereMissing('row', async (ask, tools, write) => {
      const list = await ownsElsewhere('row', ask, tools);
      const [column] = list?.columns ?? [];
      if (list !== undefined && column !== undefined)
        await write({ ...ask, listId: list.list.id, columnId: column.id });
      return null;
    }),
  },
];
