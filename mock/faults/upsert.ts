import { isDynamic } from '../store/is-dynamic.ts';
import type { Cell, WrittenCell } from '../wire.ts';
import type { Fault, Tools } from './fault.ts';
import {
  type Ask,
  answersWith,
  cellBefore,
  columnOf,
  listOf,
  overwrite,
  showsCells,
  thenDoes,
  writesInstead,
} from './kit/of-writes.ts';

/** The update: same cell, same id, same created_at (UP-2). */
const updating: readonly Fault[] = [
  {
    name: 'new-id-in-answer',
    does: 'Answers every write with a new cell id; reads show the old one.',
    rules: ['UP-2', 'UP-5', 'UP-6', 'UP-7'],
    service: answersWith((cell, _ask, { newId }) => ({ ...cell, id: newId() })),
  },
  {
    name: 'replaces-cell',
    does: 'Gives the cell a new id on every update, in the answer and in reads.',
    rules: ['UP-2', 'UP-5', 'UP-7'],
    service: renewsOnUpdate((cell, { newId }) => ({ ...cell, id: newId() })),
  },
  {
    name: 'resets-created-at',
    does: 'Sets created_at to the time of the update, in the answer and in reads.',
    rules: ['UP-2', 'UP-5'],
    service: renewsOnUpdate((cell) => ({ ...cell, created_at: cell.updated_at })),
  },
  {
    name: 'resets-created-at-in-answer',
    does: 'Answers with created_at as the time of the update; reads show the right one.',
    rules: ['UP-2', 'UP-5', 'UP-6'],
    service: answersWith((cell) => ({ ...cell, created_at: cell.updated_at })),
  },
  {
    name: 'refuses-update-of-same-value',
    does: 'Answers a write of the value that is there already with the 404 of the column.',
    rules: ['UP-5'],
    service: (inner, tools) => ({
      updateListCell: async (ask) => {
        const before = await cellBefore(ask, tools);
        const same =
          before?.status === 'completed' && JSON.stringify(before.value) === JSON.stringify(ask.value);
        return same ? { kind: 'column-not-found' } : inner.updateListCell(ask);
      },
    }),
  },
  {
    name: 'keeps-first-value',
    does: 'Inserts, but leaves a cell that is there as it is.',
    rules: ['UP-2', 'VT-1', 'VT-3', 'VT-4', 'UP-8'],
    service: writesInstead(async (ask, tools) => {
      const before = await cellBefore(ask, tools);
      return before?.status === 'completed' ? { ...ask, value: before.value } : ask;
    }),
  },
  {
    name: 'shows-cell-twice',
    does: 'Shows a cell that was updated twice in reads, under the same id.',
    rules: ['UP-2', 'UP-7'],
    service: duplicatesUpdated((cell) => cell),
  },
  {
    name: 'keeps-old-version',
    does: 'Leaves the version before an update in reads, as a cell of its own.',
    rules: ['UP-2', 'UP-7'],
    service: duplicatesUpdated((cell) => ({ ...cell, id: cell.id.replace(/^.{8}/, 'deadbeef') })),
  },
];

/** A repetition is no new write (UP-5). */
const repeating: readonly Fault[] = [
  repeats('appends-on-repeat', 'Appends a blank to a text that is written again.', (value) =>
    typeof value === 'string' ? `${value} ` : value,
  ),
  repeats('increments-on-repeat', 'Adds one to a number that is written again.', (value) =>
    typeof value === 'number' ? value + 1 : value,
  ),
  repeats('toggles-on-repeat', 'Turns true and false round when they are written again.', (value) =>
    typeof value === 'boolean' ? !value : value,
  ),
  repeats('doubles-array-on-repeat', 'Appends an array to itself when it is written again.', (value) =>
    Array.isArray(value) ? [...value, ...value] : value,
  ),
  repeats('clears-on-repeat', 'Clears a cell when the value that it has is written again.', () => null),
];

/** A value that is the same as what is there is stored otherwise. */
function repeats(name: string, does: string, change: (value: unknown) => unknown): Fault {
  return {
    name,
    does,
    rules: ['UP-5', 'VT-4'],
    service: writesInstead(async (ask, tools) => {
      const before = await cellBefore(ask, tools);
      const same = before !== null && JSON.stringify(before.value) === JSON.stringify(ask.value);
      return same ? { ...ask, value: change(ask.value) } : ask;
    }),
  };
}

/** The key is the pair: neighbours stay (UP-3). */
const spilling: readonly Fault[] = [
  spills('writes-whole-row', 'every other cell of the row', (cell, ask) => cell.rowId === ask.rowId),
  spills(
    'writes-whole-column',
    'every other cell of the column',
    (cell, ask) => cell.columnId === ask.columnId,
  ),
  spills('writes-whole-list', 'every other cell of the list', () => true),
  {
    ...spills('clears-row', 'every other cell of the row', (cell, ask) => cell.rowId === ask.rowId, null),
    does: 'Sets every other cell of the row to null as well.',
  },
  {
    ...spills(
      'clears-column',
      'every other cell of the column',
      (cell, ask) => cell.columnId === ask.columnId,
      null,
    ),
    does: 'Sets every other cell of the column to null as well.',
  },
  {
    ...spills(
      'writes-arrays-along-row',
      'every other cell of the row',
      (cell, ask) => cell.rowId === ask.rowId && Array.isArray(cell.value) && Array.isArray(ask.value),
    ),
    does: 'Puts an array into every other cell of the row that holds one as well.',
  },
  {
    ...spills(
      'clears-column-when-emptied',
      'every other cell of the column',
      (cell, ask) => cell.columnId === ask.columnId && ask.value === null,
      null,
    ),
    does: 'Sets every other cell of the column to null as well when null is written.',
  },
  {
    name: 'keeps-ten-cells-of-column',
    does: 'Sets the first cell of the column to null when there are more than ten.',
    rules: ['UP-3', 'UP-6'],
    service: thenDoes(async (_cell, ask, tools) => {
      const columnId = ask.columnId.toLowerCase();
      const [first, ...others] = (await neighbours(ask, tools)).filter((cell) => cell.columnId === columnId);
      if (first && others.length >= 9)
        await overwrite({ ...ask, rowId: first.rowId }, { value: null }, tools);
    }),
  },
  {
    name: 'touches-neighbours-status',
    does: 'Sets the status of every other cell of the row to completed as well.',
    rules: ['UP-3'],
    service: thenDoes(async (_cell, ask, tools) => {
      for (const { rowId, columnId } of await neighbours(ask, tools)) {
        if (rowId === ask.rowId.toLowerCase())
          await overwrite({ ...ask, columnId }, { status: 'completed' }, tools);
      }
    }),
  },
  {
    name: 'clears-row-beside-dynamic',
    does: 'Clears every other cell of the row where a cell of a dynamic column is written.',
    rules: ['UP-3'],
    service: thenDoes(async (_cell, ask, tools) => {
      const column = await columnOf(ask, tools);
      if (column === undefined || !isDynamic(column)) return;
      for (const { rowId, columnId } of await neighbours(ask, tools))
        if (rowId === ask.rowId.toLowerCase()) await overwrite({ ...ask, columnId }, { value: null }, tools);
    }),
  },
  {
    name: 'creates-empty-neighbours',
    does: 'Inserts a cell of value false for the column in every other row.',
    rules: ['UP-3'],
    service: thenDoes(async (_cell, ask, tools, inner) => {
      const list = await listOf(ask, tools);
      for (const { row } of list?.rows ?? []) {
        const known = list?.cells.some(
          ({ rowId, columnId }) => rowId === row.id && columnId === ask.columnId.toLowerCase(),
        );
        if (!known) await inner.updateListCell({ ...ask, rowId: row.id, value: false });
      }
    }),
  },
];

interface Content {
  rowId: string;
  columnId: string;
  value: unknown;
}

function spills(
  name: string,
  what: string,
  near: (cell: Content, ask: Content) => boolean,
  value?: null,
): Fault {
  return {
    name,
    does: `Puts the value into ${what} as well.`,
    rules: ['UP-3'],
    service: thenDoes(async (_cell, ask, tools) => {
      const place = {
        rowId: ask.rowId.toLowerCase(),
        columnId: ask.columnId.toLowerCase(),
        value: ask.value,
      };
      for (const cell of await neighbours(ask, tools)) {
        if (near(cell, place))
          await overwrite(
            { ...ask, rowId: cell.rowId, columnId: cell.columnId },
            { value: value === undefined ? ask.value : value },
            tools,
          );
      }
    }),
  };
}

/** The places of the list's other cells. */
async function neighbours(ask: Ask, tools: Tools): Promise<Content[]> {
  const cells = (await listOf(ask, tools))?.cells ?? [];
  return cells
    .filter((cell) => cell.rowId !== ask.rowId.toLowerCase() || cell.columnId !== ask.columnId.toLowerCase())
    .map(({ rowId, columnId, value }) => ({ rowId, columnId, value }));
}

/** Everything about which cell is written, and what of it stays. */
export const upsertFaults: readonly Fault[] = [...updating, ...repeating, ...spilling];

/** Changes what is not the value on every update, and shows it so from then on. */
function renewsOnUpdate(
  change: (cell: WrittenCell, tools: Tools) => WrittenCell,
): NonNullable<Fault['service']> {
  return (inner, tools) => {
    const renewed = new Map<string, WrittenCell>();
    const place = (rowId: string, columnId: string) => `${rowId}/${columnId}`;
    const shows = showsCells((cells) =>
      cells.map((cell) => {
        const now = renewed.get(place(cell.rowId, cell.columnId));
        return now === undefined ? cell : { ...cell, id: now.id, createdAt: now.created_at };
      }),
    );
    const renews = answersWith((cell, _ask, _tools, before) => {
      const now = before === null ? cell : change(cell, tools);
      if (before !== null) renewed.set(place(cell.row_id, cell.column_id), now);
      return now;
    });
    return { ...shows(inner, tools), ...renews(inner, tools) };
  };
}

/** Shows cells that were updated a second time in reads. */
function duplicatesUpdated(copy: (cell: Cell) => Cell): NonNullable<Fault['service']> {
  return (inner, tools) => {
    const updated = new Map<string, WrittenCell>();
    const shows = showsCells((cells) =>
      cells.flatMap((cell) => {
        const old = updated.get(`${cell.rowId}/${cell.columnId}`);
        return old === undefined ? [cell] : [cell, copy(cell)];
      }),
    );
    const notes = thenDoes((cell, _ask, _tools, _inner, before) => {
      if (before !== null) updated.set(`${cell.row_id}/${cell.column_id}`, cell);
    });
    return { ...shows(inner, tools), ...notes(inner, tools) };
  };
}
