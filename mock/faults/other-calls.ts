import type { CellRecord } from '../store/records.ts';
import type { Fault, Tools } from './fault.ts';
import { listOf, overwrite, thenDoes } from './kit/of-writes.ts';

interface Place {
  caller: string;
  listId: string;
}

/** Overwrites those cells of a list that a call has nothing to do with. */
async function spoil(
  place: Place,
  tools: Tools,
  change: Parameters<typeof overwrite>[1],
  isMeant: (cell: CellRecord) => boolean,
): Promise<void> {
  for (const cell of (await listOf(place, tools))?.cells ?? []) {
    if (!isMeant(cell) || cell.enrichment !== null) continue;
    const { rowId, columnId } = cell;
    await overwrite({ ...place, rowId, columnId, value: null }, change, tools);
  }
}

/** A call that is about other things changes cells that were written. */
export const otherCallFaults: readonly Fault[] = [
  {
    name: 'empties-cells-of-merged-row',
    does: 'Sets the cells of a row to null when its person is added again.',
    rules: ['UP-6', 'UP-3'],
    service: (inner, tools) => ({
      createListRow: async (ask) => {
        const outcome = await inner.createListRow(ask);
        if (outcome.kind !== 'done' || outcome.did !== 'row merged') return outcome;
        const { id } = outcome.body.row;
        await spoil(ask, tools, { value: null }, ({ rowId }) => rowId === id);
        return outcome;
      },
    }),
  },
  {
    name: 'empties-last-column-when-one-is-added',
    does: 'Sets the cells of the last column to null when another one is added.',
    rules: ['UP-6', 'UP-3'],
    service: (inner, tools) => ({
      addListColumn: async (ask) => {
        const last = (await listOf(ask, tools))?.columns.at(-1)?.id;
        const outcome = await inner.addListColumn(ask);
        if (outcome.kind === 'done')
          await spoil(ask, tools, { value: null }, ({ columnId }) => columnId === last);
        return outcome;
      },
    }),
  },
  {
    name: 'pends-other-cells-of-enriched-column',
    does: 'Sets all cells of a column to pending when some of them are enriched.',
    rules: ['UP-6', 'UP-3', 'ST-1'],
    service: (inner, tools) => ({
      generateListColumn: async (ask) => {
        const outcome = await inner.generateListColumn(ask);
        if (outcome.kind === 'done')
          await spoil(
            ask,
            tools,
            { status: 'pending' },
            ({ columnId }) => columnId === ask.columnId.toLowerCase(),
          );
        return outcome;
      },
    }),
  },
  {
    name: 'shares-cells-of-people-of-one-name',
    does: 'Writes to the cells of all rows whose person has the same name.',
    rules: ['UP-3'],
    service: thenDoes(async (cell, ask, tools) => {
      const list = await listOf(ask, tools);
      const nameOf = (id: string): string =>
        JSON.stringify(list?.rows.find(({ row }) => row.id === id)?.row.profileData ?? id);
      const name = nameOf(cell.row_id);
      await spoil(
        ask,
        tools,
        { value: ask.value },
        ({ rowId, columnId }) => columnId === cell.column_id && nameOf(rowId) === name,
      );
    }),
  },
  {
    name: 'writes-to-first-row-of-last-column',
    does: 'Puts what is written over a cell of the last column into that of the first row as well.',
    rules: ['UP-3'],
    service: thenDoes(async (cell, ask, tools, _inner, before) => {
      const list = await listOf(ask, tools);
      if (before === null || list?.columns.at(-1)?.id !== cell.column_id) return;
      const first = list.rows[0]?.row.id;
      await spoil(
        ask,
        tools,
        { value: ask.value },
        ({ rowId, columnId }) => columnId === cell.column_id && rowId === first,
      );
    }),
  },
  {
    name: 'restarts-enrichments-of-row',
    does: 'Sets the cells of the dynamic columns of a row to pending when another cell of the row is updated.',
    rules: ['UP-3'],
    service: thenDoes(async (cell, ask, tools, _inner, before) => {
      const list = await listOf(ask, tools);
      const isDynamic = (id: string): boolean =>
        list?.columns.some((column) => column.id === id && column.source !== 'profile') ?? false;
      if (before === null || isDynamic(cell.column_id)) return;
      await spoil(
        ask,
        tools,
        { status: 'pending' },
        ({ rowId, columnId }) => rowId === cell.row_id && isDynamic(columnId),
      );
    }),
  },
];
