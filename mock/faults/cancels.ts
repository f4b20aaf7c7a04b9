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

type Place = Pick<CellRecord, 'rowId' | 'columnId'>;

/** Where the write has an enrichment of its own to end, others are taken for that: one task may fill them all, and end as a whole. */
const takenForOwn: readonly { of: string; isTaken: (cell: Place, written: Place) => boolean }[] = [
  { of: 'row', isTaken: (cell, written) => cell.rowId === written.rowId },
  { of: 'column', isTaken: (cell, written) => cell.columnId === written.columnId },
  { of: 'list', isTaken: () => true },
];

const ofTask = takenForOwn.flatMap(({ of, isTaken }) =>
  ends.map(
    ({ name, does, as }): Fault => ({
      name: `${name}-enrichments-of-${of}-when-one-is-written`,
      does: `${does} in a ${of} when a cell is written there whose own is.`,
      rules: ['UP-3'],
      service: thenDoes(async (written, ask, tools, _inner, before) => {
        if (before?.status !== 'pending' && before?.status !== 'processing') return;
        const own = { rowId: written.row_id, columnId: written.column_id };
        for (const { rowId, columnId, enrichment } of (await listOf(ask, tools))?.cells ?? [])
          if (enrichment !== null && isTaken({ rowId, columnId }, own))
            await overwrite({ ...ask, rowId, columnId }, as, tools);
      }),
    }),
  ),
);

/** A write ends the enrichment of more than its own cell. */
export const cancelFaults: readonly Fault[] = [...ofLine, ...ofTask];
