import { settle } from '../../enrichment/settle.ts';
import { cellScope } from '../../service/scope.ts';
import type { Operations, Outcome, Service } from '../../service/service.ts';
import type { CellRecord } from '../../store/records.ts';
import { isMissing } from '../../store/store.ts';
import type { Cell, UpdateCellResponse, WrittenCell } from '../../wire.ts';
import type { Fault, Tools } from '../fault.ts';

export type Ask = Parameters<Operations['updateListCell']>[0];
type Decorator = NonNullable<Fault['service']>;

/** A fault that writes something else than was asked. */
export function writesInstead(change: (ask: Ask, tools: Tools) => Ask | Promise<Ask>): Decorator {
  return (inner, tools) => ({
    updateListCell: async (ask) => inner.updateListCell(await change(ask, tools)),
  });
}

/** A fault that answers a write that was made with another cell. */
export function answersWith(
  change: (
    cell: WrittenCell,
    ask: Ask,
    tools: Tools,
    before: CellRecord | null,
  ) => WrittenCell | Promise<WrittenCell>,
): Decorator {
  return (inner, tools) => ({
    updateListCell: async (ask) => {
      const before = await cellBefore(ask, tools);
      const outcome = await inner.updateListCell(ask);
      if (outcome.kind !== 'done') return outcome;
      return { kind: 'done', body: { cell: await change(outcome.body.cell, ask, tools, before) } };
    },
  });
}

/** A fault that does something more after each write that was made. */
export function thenDoes(
  more: (
    cell: WrittenCell,
    ask: Ask,
    tools: Tools,
    inner: Service,
    before: CellRecord | null,
  ) => Promise<void> | void,
): Decorator {
  return (inner, tools) => ({
    updateListCell: async (ask) => {
      const before = await cellBefore(ask, tools);
      const outcome = await inner.updateListCell(ask);
      if (outcome.kind === 'done') await more(outcome.body.cell, ask, tools, inner, before);
      return outcome;
    },
  });
}

type State = Partial<Pick<CellRecord, 'status' | 'reasoning' | 'error'>>;

/** A fault that leaves a written cell in a wrong state, kept and shown alike; null where it leaves nothing wrong. */
export function leavesState(
  leftIn: (ask: Ask, before: CellRecord | null, tools: Tools) => Promise<State | null> | State | null,
): Decorator {
  return (inner, tools) => {
    const spoils = thenDoes(async (_cell, ask, _tools, _inner, before) => {
      const left = await leftIn(ask, before, tools);
      if (left !== null) await overwrite(ask, left, tools);
    });
    const admits = answersWith(async (cell, ask, _tools, before) => ({
      ...cell,
      ...(await leftIn(ask, before, tools)),
    }));
    return admits({ ...inner, ...spoils(inner, tools) }, tools);
  };
}

/** A fault that shows cells otherwise than they are, in one of the reads or in both. */
export function showsCells(
  change: (cells: Cell[], listId: string, tools: Tools) => Cell[],
  reads: readonly ('getList' | 'listListRows')[] = ['getList', 'listListRows'],
): Decorator {
  return (inner, tools) => ({
    getList: async (ask) => {
      const outcome = await inner.getList(ask);
      if (outcome.kind !== 'done' || !reads.includes('getList')) return outcome;
      return {
        kind: 'done',
        body: { ...outcome.body, cells: change(outcome.body.cells, ask.listId, tools) },
      };
    },
    listListRows: async (ask) => {
      const outcome = await inner.listListRows(ask);
      if (outcome.kind !== 'done' || !reads.includes('listListRows')) return outcome;
      const rows = outcome.body.rows.map((row) => ({ ...row, cells: change(row.cells, ask.listId, tools) }));
      return { kind: 'done', body: { ...outcome.body, rows } };
    },
  });
}

/** The cell as it stood just before the write, settled; null where there was none. */
export async function cellBefore(ask: Ask, { store, clock, enrichment }: Tools): Promise<CellRecord | null> {
  const found = await store.readCell(cellScope(ask));
  if (isMissing(found) || found.cell === null) return null;
  return settle(found.cell, found.column, clock.now(), enrichment);
}

/** Changes a cell behind the service's back; its times stay. */
export async function overwrite(
  ask: Ask,
  change: Partial<Pick<CellRecord, 'value' | 'status' | 'reasoning' | 'error'>>,
  { store, clock }: Tools,
): Promise<void> {
  const found = await store.readCell(cellScope(ask));
  if (isMissing(found) || found.cell === null) return;
  const { id, value, status, reasoning, error } = found.cell;
  const stamp = { now: clock.now(), at: found.cell.updatedAt };
  await store.putCell(cellScope(ask), { ...stamp, id, value, status, reasoning, error, ...change });
}

/** A 200 for a cell that nobody keeps. */
export function pretended(ask: Ask, { clock, newId }: Tools): Outcome<UpdateCellResponse> {
  const { at } = clock.stamp();
  const scope = cellScope(ask);
  const place = { id: newId(), list_id: scope.listId, column_id: scope.columnId, row_id: scope.rowId };
  const state = { value: ask.value, status: 'completed', reasoning: null, error: null } as const;
  return { kind: 'done', body: { cell: { ...place, ...state, created_at: at, updated_at: at } } };
}

/** The list that is written to, with all that is in it. */
export async function listOf({ listId }: Pick<Ask, 'listId'>, { store }: Pick<Tools, 'store'>) {
  return (await store.dump()).find(({ list }) => list.id === listId.toLowerCase());
}

/** The column that a write is about, as far as its list has it. */
export async function columnOf(ask: Pick<Ask, 'listId' | 'columnId'>, tools: Pick<Tools, 'store'>) {
  return (await listOf(ask, tools))?.columns.find(({ id }) => id === ask.columnId.toLowerCase());
}
