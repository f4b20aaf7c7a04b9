import type { ColumnType } from '../../generated/patterns.ts';
import { outcome } from '../enrichment/settle.ts';
import { cellScope } from '../service/scope.ts';
import type { CellContent, Service } from '../service/service.ts';
import type { CellRecord } from '../store/records.ts';
import { isMissing } from '../store/store.ts';
import type { Cell } from '../wire.ts';
import type { Fault, Tools } from './fault.ts';
import { type Ask, overwrite, showsCells } from './kit/of-writes.ts';
import { placeOf } from './kit/place-of.ts';

type Landed = Pick<CellRecord, 'value' | 'status' | 'reasoning' | 'error'>;
type Stage = 'pending' | 'processing';

/** An enrichment that an upsert should have ended, and that this server still has under way. */
interface Survivor {
  ask: Ask;
  landsAt: number;
  landed: Landed;
  /** Upserts since it began. */
  writes: number;
  /** A person had written to the cell before it began. */
  wasWritten: boolean;
  /** Of its column. */
  type: ColumnType;
}

/** What a late enrichment does to a cell that a person has written to (ST-4). */
const lands: readonly {
  name: string;
  does: string;
  of: (landed: Landed, survivor: Survivor) => Partial<Landed> | null;
  stage?: Stage;
}[] = [
  { name: 'lands-late', does: 'Lets an enrichment land upon a cell that was overwritten.', of: (all) => all },
  {
    name: 'lands-late-on-pending',
    does: 'Lets an enrichment land upon a cell that was overwritten while it was pending.',
    of: (all) => all,
    stage: 'pending',
  },
  {
    name: 'lands-late-on-processing',
    does: 'Lets an enrichment land upon a cell that was overwritten while it was processing.',
    of: (all) => all,
    stage: 'processing',
  },
  {
    name: 'lands-late-on-emptied',
    does: 'Lets an enrichment land upon a cell that a person has set to null.',
    of: (landed, { ask }) => (ask.value === null ? landed : null),
  },
  {
    name: 'lands-late-on-nothing',
    does: 'Lets an enrichment land upon a cell that a person has set to an empty text, array or object, to 0 or to false.',
    of: (landed, { ask }) => (ask.value !== null && isNothing(ask.value) ? landed : null),
  },
  {
    name: 'lands-late-on-written-twice',
    does: 'Lets an enrichment land upon a cell that was overwritten more than once.',
    of: (landed, { writes }) => (writes > 1 ? landed : null),
  },
  {
    name: 'lands-late-on-written-before',
    does: 'Lets an enrichment land upon a cell that was overwritten, and written to before the enrichment as well.',
    of: (landed, { wasWritten }) => (wasWritten ? landed : null),
  },
  {
    name: 'lands-late-on-addresses',
    does: 'Lets an enrichment land upon a cell of a url or email column that was overwritten.',
    of: (landed, { type }) => (type === 'url' || type === 'email' ? landed : null),
  },
  {
    name: 'lands-value-late',
    does: 'Puts the value of a late enrichment into a cell that was overwritten, and nothing else of it.',
    of: ({ value, status }) => (status === 'completed' ? { value } : null),
  },
  {
    name: 'lands-failure-late',
    does: 'Lets a late enrichment land where it has failed.',
    of: (landed) => (landed.status === 'failed' ? landed : null),
  },
  {
    name: 'lands-status-late',
    does: 'Sets a cell that was overwritten to failed when its enrichment fails late.',
    of: ({ status }) => (status === 'failed' ? { status } : null),
  },
  {
    name: 'lands-reasoning-late',
    does: 'Adds the reasoning of a late enrichment to a cell that was overwritten.',
    of: ({ reasoning }) => (reasoning === null ? null : { reasoning }),
  },
  {
    name: 'lands-error-late',
    does: 'Adds the error of a late enrichment to a cell that was overwritten.',
    of: ({ error }) => (error === null ? null : { error }),
  },
  {
    name: 'empties-cell-when-late',
    does: 'Clears the value of a cell that was overwritten when its enrichment lands.',
    of: () => ({ value: null }),
  },
  {
    name: 'pends-again-when-late',
    does: 'Sets a cell that was overwritten back to pending when its enrichment lands.',
    of: () => ({ status: 'pending' }),
  },
];

/** Everything about enrichments that outlive an upsert. */
export const lateFaults: readonly Fault[] = [
  ...lands.map(
    ({ name, does, of, stage }): Fault => ({
      name,
      does,
      rules: ['ST-4'],
      service: (inner, tools) => survives(inner, tools, of, stage),
    }),
  ),
  {
    name: 'lands-late-in-new-column',
    does: 'Lets the enrichment that a new column starts land upon a cell that was overwritten.',
    rules: ['ST-4'],
    service: (inner, tools) => {
      const generated = new Set<string>();
      const isNew = ({ columnId }: Ask): boolean => !generated.has(columnId.toLowerCase());
      return {
        ...survives(inner, tools, (landed, { ask }) => (isNew(ask) ? landed : null), undefined),
        generateListColumn: (ask) => {
          generated.add(ask.columnId.toLowerCase());
          return inner.generateListColumn(ask);
        },
      };
    },
  },
  {
    name: 'lands-late-on-last-of-batch',
    does: 'Lets an enrichment land upon a cell that was overwritten, and was the last of several that were asked for at once.',
    rules: ['ST-4'],
    service: (inner, tools) => {
      const last = new Set<string>();
      return {
        ...survives(inner, tools, (landed, { ask }) => (last.has(placeOf(ask)) ? landed : null), undefined),
        generateListColumn: (ask) => {
          for (const rowId of ask.rowIds) last.delete(placeOf({ ...ask, rowId }));
          const rowId = ask.rowIds.length > 1 ? ask.rowIds.at(-1) : undefined;
          if (rowId !== undefined) last.add(placeOf({ ...ask, rowId }));
          return inner.generateListColumn(ask);
        },
      };
    },
  },
  {
    name: 'lands-late-where-asked-for-twice',
    does: 'Lets an enrichment land upon a cell that was overwritten, where another was asked for while one was under way.',
    rules: ['ST-4'],
    service: (inner, tools) => {
      const twice = new Set<string>();
      return {
        ...survives(inner, tools, (landed, { ask }) => (twice.has(placeOf(ask)) ? landed : null), undefined),
        generateListColumn: async (ask) => {
          for (const rowId of ask.rowIds) {
            const cell = { ...ask, rowId, value: null };
            const isUnderWay = (await survivorOf(cell, tools, undefined, false)) !== null;
            twice[isUnderWay ? 'add' : 'delete'](placeOf(cell));
          }
          return inner.generateListColumn(ask);
        },
      };
    },
  },
  {
    name: 'lands-late-on-upper-case',
    does: 'Lets an enrichment land upon a cell that was overwritten by a rowId in upper case.',
    rules: ['UUID-6', 'ST-4'],
    service: (inner, tools) =>
      survives(
        inner,
        tools,
        (landed, { ask }) => (ask.rowId === ask.rowId.toLowerCase() ? null : landed),
        undefined,
      ),
  },
  {
    name: 'processes-overwritten',
    does: 'Shows a cell that was overwritten as processing, from halfway to the end of its enrichment.',
    rules: ['ST-4'],
    service: (inner, tools) => {
      const survivors = new Map<string, Survivor>();
      const isUnderWay = (cell: Cell) => {
        const landsAt = survivors.get(placeOf(cell))?.landsAt ?? 0;
        const left = landsAt - tools.clock.now();
        return left > 0 && left < tools.enrichment.delayMs / 2;
      };
      return {
        ...showsCells((cells) =>
          cells.map((cell) => (isUnderWay(cell) ? { ...cell, status: 'processing' } : cell)),
        )(inner, tools),
        updateListCell: async (ask) => {
          const survivor = await survivorOf(ask, tools, 'pending', false);
          const written = await inner.updateListCell(ask);
          if (written.kind === 'done' && survivor !== null) survivors.set(placeOf(ask), survivor);
          return written;
        },
      };
    },
  },
];

function survives(
  inner: Service,
  tools: Tools,
  of: (landed: Landed, survivor: Survivor) => Partial<Landed> | null,
  stage: Stage | undefined,
): Partial<Service> {
  const survivors = new Map<string, Survivor>();
  const written = new Set<string>();
  const land = async (survivor: Survivor): Promise<void> => {
    const { ask, landed } = survivor;
    survivors.delete(placeOf(ask));
    const change = of(landed, survivor);
    if (change !== null) await overwrite(ask, change, tools);
  };
  const landDue = async (): Promise<void> => {
    for (const survivor of survivors.values())
      if (survivor.landsAt <= tools.clock.now()) await land(survivor);
  };
  return {
    updateListCell: async (ask) => {
      const survivor = await survivorOf(ask, tools, stage, written.has(placeOf(ask)));
      const made = await inner.updateListCell(ask);
      if (made.kind === 'done') written.add(placeOf(ask));
      const known = survivors.get(placeOf(ask));
      if (made.kind === 'done' && survivor !== null) survivors.set(placeOf(ask), survivor);
      else if (made.kind === 'done' && known)
        survivors.set(placeOf(ask), { ...known, ask, writes: known.writes + 1 });
      return made;
    },
    getList: async (ask) => {
      await landDue();
      return inner.getList(ask);
    },
    listListRows: async (ask) => {
      await landDue();
      return inner.listListRows(ask);
    },
    landEnrichment: async (ask) => {
      const survivor = survivors.get(placeOf(ask));
      if (survivor === undefined) return inner.landEnrichment(ask);
      await land({ ...survivor, landed: landedOf(ask) });
      return { kind: 'done', body: { landed: true } };
    },
  };
}

async function survivorOf(
  ask: Ask,
  tools: Tools,
  stage: Stage | undefined,
  wasWritten: boolean,
): Promise<Survivor | null> {
  const found = await tools.store.readCell(cellScope(ask));
  if (isMissing(found) || found.cell?.enrichment == null) return null;
  const { cell, column } = found;
  const { enrichment } = found.cell;
  const { delayMs } = tools.enrichment;
  const age = tools.clock.now() - enrichment.startedAt;
  const now = enrichment.held ?? (age < delayMs / 2 ? 'pending' : age < delayMs ? 'processing' : null);
  if (now === null || (stage !== undefined && now !== stage)) return null;
  const landsAt = enrichment.held === undefined ? enrichment.startedAt + delayMs : Number.POSITIVE_INFINITY;
  const landed = outcome(cell, column, enrichment, tools.enrichment);
  return { ask, landsAt, landed, writes: 1, wasWritten, type: column.schema.type };
}

function isNothing(value: unknown): boolean {
  return !value || (typeof value === 'object' && Object.keys(value).length === 0);
}

function landedOf({ value, reasoning, error }: CellContent): Landed {
  return { value, reasoning, error, status: error === null ? 'completed' : 'failed' };
}
