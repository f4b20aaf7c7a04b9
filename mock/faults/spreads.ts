import type { Fault } from './fault.ts';
import { listOf, overwrite, thenDoes } from './kit/of-writes.ts';

/** What a spreadsheet takes for several cells, and the parts that it takes it for. */
const several: readonly { name: string; title: string; partsOf: (value: unknown) => readonly unknown[] }[] = [
  { name: 'array', title: 'an array', partsOf: (value) => (Array.isArray(value) ? value : []) },
  {
    name: 'tabs',
    title: 'a text with tabs',
    partsOf: (value) => (typeof value === 'string' && value.includes('\t') ? value.split('\t') : []),
  },
];

/** A write that fills more cells than its own, as pasting does. */
const pastes = several.map(
  ({ name, title, partsOf }): Fault => ({
    name: `spreads-${name}-over-row`,
    does: `Puts the later parts of ${title} into the cells of the row to the right, where there are any.`,
    rules: ['UP-3'],
    service: thenDoes(async (_cell, ask, tools) => {
      const columns = (await listOf(ask, tools))?.columns ?? [];
      const at = columns.findIndex(({ id }) => id === ask.columnId.toLowerCase());
      for (const [index, value] of partsOf(ask.value).entries()) {
        const columnId = columns[at + index]?.id;
        if (index > 0 && columnId !== undefined) await overwrite({ ...ask, columnId }, { value }, tools);
      }
    }),
  }),
);

/** An update that finds its cell by what is in it. */
const emptiesAlike: Fault = {
  name: 'empties-same-values-of-row',
  does: 'Sets the cells of the row that hold the same as well to null when null is written over a value.',
  rules: ['UP-3'],
  service: thenDoes(async (cell, ask, tools, _inner, before) => {
    if (ask.value !== null || before === null || before.value === null) return;
    const was = JSON.stringify(before.value);
    for (const other of (await listOf(ask, tools))?.cells ?? [])
      if (other.rowId === cell.row_id && JSON.stringify(other.value) === was)
        await overwrite({ ...ask, columnId: other.columnId }, { value: null }, tools);
  }),
};

/** Everything about cells that are written beside the one that was asked for. */
export const spreadFaults: readonly Fault[] = [...pastes, emptiesAlike];
