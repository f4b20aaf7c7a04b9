import type { CellRecord } from '../store/records.ts';
import type { Fault } from './fault.ts';
import { listOf, overwrite, thenDoes } from './kit/of-writes.ts';

const lines = [
  { name: 'row', member: 'rowId' },
  { name: 'column', member: 'columnId' },
] as const;

const ends: readonly { name: string; does: string; as: Partial<CellRecord> }[] = [
  {
    name: 'ends',
    does: 'Ends every enrichment that is under way',
    as: { status: 'completed', value: null, reasoning: null, error: null },
  },
  {
    name: 'fails',
    does: 'Has every enrichment fail that is under way',
    as: { status: 'failed', value: null, reasoning: null, error: 'cancelled' },
  },
];

const ofLine = lines.flatMap(({ name: line, member }) =>
  ends.map(
    ({ name, does, as }): Fault => ({
      name: `${name}-enrichments-of-${line}`,
      does: `${does} in the ${line} of the cell that is written.`,
      rules: ['UP-3'],
      service: thenDoes(async (_cell, ask, tools) => {
        const list = await listOf(ask, tools);
        for (const cell of list?.cells ?? []) {
          if (cell[member] !== ask[member].toLowerCase() || cell.enrichment === null) continue;
          await overwrite({ ...ask, rowId: cell.rowId, columnId: cell.columnId }, as, tools);
        }
      }),
    }),
  ),
);

/** One task fills the cells of a column, and ends as a whole. */
const ofTask: Fault = {
  name: 'fails-enrichments-of-column-when-one-is-written',
  does: 'Has every enrichment fail that is under way in a column when a cell is written whose own is.',
  rules: ['UP-3'],
  service: thenDoes(async (written, ask, tools, _inner, before) => {
    if (before?.status !== 'pending' && before?.status !== 'processing') return;
    const failed = { status: 'failed', value: null, reasoning: null, error: 'cancelled' } as const;
    for (const { rowId, columnId, enrichment } of (await listOf(ask, tools))?.cells ?? [])
      if (columnId === written.column_id && enrichment !== null)
        await overwrite({ ...ask, rowId, columnId }, failed, tools);
  }),
};

/** A write ends the enrichment of more than its own cell. */
export const cancelFaults: readonly Fault[] = [...ofLine, ofTask];
