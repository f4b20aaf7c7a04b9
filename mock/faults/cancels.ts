import type { CellRecord } from '../store/records.ts';
import type { Fault, Tools } from './fault.ts';
import { type Ask, listOf, overwrite, thenDoes } from './kit/of-writes.ts';

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

type Line = { name: string; member?: 'rowId' | 'columnId' };

/** Ends the enrichments in the line of the cell that is asked for; in the whole list where no member tells the line. */
async function endIn({ member }: Line, as: Partial<CellRecord>, ask: Ask, tools: Tools): Promise<void> {
  for (const cell of (await listOf(ask, tools))?.cells ?? []) {
    const isTaken = member === undefined || cell[member] === ask[member].toLowerCase();
    if (isTaken && cell.enrichment !== null)
      await overwrite({ ...ask, rowId: cell.rowId, columnId: cell.columnId }, as, tools);
  }
}

const ofLine = lines.flatMap((line) =>
  ends.map(
    ({ name, does, as }): Fault => ({
      name: `${name}-enrichments-of-${line.name}`,
      does: `${does} in the ${line.name} of the cell that is written.`,
      rules: ['UP-3'],
      service: thenDoes((_cell, ask, tools) => endIn(line, as, ask, tools)),
    }),
  ),
);

/** Where the write has an enrichment of its own to end, others are taken for that: one task may fill them all, and end as a whole. */
const ofTask = [...lines, { name: 'list' }].flatMap((line) =>
  ends.map(
    ({ name, does, as }): Fault => ({
      name: `${name}-enrichments-of-${line.name}-when-one-is-written`,
      does: `${does} in a ${line.name} when a cell is written there whose own is.`,
      rules: ['UP-3'],
      service: thenDoes(async (_cell, ask, tools, _inner, before) => {
        if (before?.status === 'pending' || before?.status === 'processing')
          await endIn(line, as, ask, tools);
      }),
    }),
  ),
);

/** A write ends the enrichment of more than its own cell. */
export const cancelFaults: readonly Fault[] = [...ofLine, ...ofTask];
