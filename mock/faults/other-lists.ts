import { refusal } from '../front/refusal.ts';
import { cellScope } from '../service/scope.ts';
import { isDynamic } from '../store/is-dynamic.ts';
import { isMissing } from '../store/store.ts';
import type { Column } from '../wire.ts';
import type { Fault } from './fault.ts';
import { codeOf, kinds, ownsElsewhere, whereMissing } from './kit/missing.ts';
import { changesAnswer } from './kit/of-upserts.ts';
import { columnOf, listOf, pretended } from './kit/of-writes.ts';

/** What of another list of the same caller is taken for this list's. */
const crossings: readonly Fault[] = [
  {
    name: 'takes-row-of-other-list',
    does: 'Answers 200 to a write about a row of another list of the same caller, and keeps nothing.',
    rules: ['NF-4'],
    service: whereMissing('row', async (ask, tools) =>
      (await ownsElsewhere('row', ask, tools)) ? pretended(ask, tools) : null,
    ),
  },
  {
    name: 'takes-column-of-other-list',
    does: 'Answers 200 to a write about a column of another list of the same caller, and keeps nothing.',
    rules: ['NF-5'],
    service: whereMissing('column', async (ask, tools) =>
      (await ownsElsewhere('column', ask, tools)) ? pretended(ask, tools) : null,
    ),
  },
  {
    name: 'takes-column-of-older-list',
    does: 'Takes a column of a list of the same caller that was made before this one, and keeps nothing.',
    rules: ['NF-5'],
    service: whereMissing('column', async (ask, tools) => {
      const other = await ownsElsewhere('column', ask, tools);
      const lists = (await tools.store.dump()).map(({ list }) => list);
      const own = lists.find(({ id }) => id === ask.listId.toLowerCase());
      return other && own && other.list.createdAt < own.createdAt ? pretended(ask, tools) : null;
    }),
  },
  {
    name: 'writes-to-row-of-other-list',
    does: 'Takes a row of another list of the same caller, and writes to the first cell of that row.',
    rules: ['NF-4', 'UP-3'],
    service: whereMissing('row', async (ask, tools, write) => {
      const list = await ownsElsewhere('row', ask, tools);
      const [column] = list?.columns ?? [];
      if (list === undefined || column === undefined) return null;
      await write({ ...ask, listId: list.list.id, columnId: column.id });
      return pretended(ask, tools);
    }),
  },
  {
    name: 'takes-row-of-same-person',
    does: 'Takes a row of another list of the same caller for the row of the same name in this one, and keeps nothing.',
    rules: ['NF-4'],
    service: whereMissing('row', async (ask, tools) => {
      const person = ({ row }: { row: { profileData: unknown } }) => JSON.stringify(row.profileData);
      const other = (await ownsElsewhere('row', ask, tools))?.rows.find(
        ({ row }) => row.id === cellScope(ask).rowId,
      );
      const own = await listOf(ask, tools);
      return other && own?.rows.some((row) => person(row) === person(other)) ? pretended(ask, tools) : null;
    }),
  },
  {
    name: 'takes-row-of-other-list-in-upper-case',
    does: 'Takes a row of another list of the same caller where its id has letters in upper case, and keeps nothing.',
    rules: ['NF-4'],
    service: whereMissing('row', async (ask, tools) => {
      const isSpelled = ask.rowId !== ask.rowId.toLowerCase();
      return isSpelled && (await ownsElsewhere('row', ask, tools)) ? pretended(ask, tools) : null;
    }),
  },
  {
    name: 'forbids-row-of-other-list',
    does: 'Answers 404 of the column to a write about a row of another list of the same caller.',
    rules: ['NF-4'],
    service: whereMissing('row', async (ask, tools) =>
      (await ownsElsewhere('row', ask, tools)) ? { kind: 'column-not-found' } : null,
    ),
  },
  {
    name: 'says-list-for-column-of-other-list',
    does: 'Answers 404 of the list to a write about a column of another list of the same caller.',
    rules: ['NF-5'],
    service: whereMissing('column', async (ask, tools) =>
      (await ownsElsewhere('column', ask, tools)) ? { kind: 'list-not-found' } : null,
    ),
  },
];

/** Where a column stands under its list only when somebody has added it as a plain one. */
const specialColumns: Readonly<Record<string, (column: Column) => boolean>> = {
  'built-in': ({ builtInKey }) => builtInKey !== null,
  dynamic: ({ source }) => source !== 'profile',
  multiselect: ({ schema }) => schema.type === 'multiselect',
};

const columnCrossings = Object.entries(specialColumns).map(
  ([kind, isSpecial]): Fault => ({
    name: `takes-${kind}-column-of-other-list`,
    does: `Answers 200 to a write about a ${kind} column of another list of the same caller, and keeps nothing.`,
    rules: ['NF-5'],
    service: whereMissing('column', async (ask, tools) => {
      const list = await ownsElsewhere('column', ask, tools);
      const column = list?.columns.find(({ id }) => id === cellScope(ask).columnId);
      return column && isSpecial(column) ? pretended(ask, tools) : null;
    }),
  }),
);

/** How another caller's list is told from one that does not exist, or is even written to. */
const ownership: readonly Fault[] = [
  {
    name: 'serves-other-callers-list',
    does: "Writes to another caller's list.",
    rules: ['NF-6', 'NF-7'],
    service: whereMissing('list', async (ask, { store }, write) => {
      const owner = await store.ownerOf(ask.listId.toLowerCase());
      return owner === null ? null : write({ ...ask, caller: owner });
    }),
  },
  {
    name: 'serves-cells-of-other-callers-list',
    does: "Writes to another caller's list where it has a cell for the pair.",
    rules: ['NF-6', 'NF-7'],
    service: whereMissing('list', async (ask, { store }, write) => {
      const owner = await store.ownerOf(ask.listId.toLowerCase());
      if (owner === null) return null;
      const found = await store.readCell(cellScope({ ...ask, caller: owner }));
      return isMissing(found) || found.cell === null ? null : write({ ...ask, caller: owner });
    }),
  },
  {
    name: 'serves-dynamic-columns-of-other-callers-list',
    does: "Writes to dynamic columns of another caller's list.",
    rules: ['NF-6', 'NF-7'],
    service: whereMissing('list', async (ask, tools, write) => {
      const owner = await tools.store.ownerOf(ask.listId.toLowerCase());
      const column = await columnOf(ask, tools);
      return owner !== null && column && isDynamic(column) ? write({ ...ask, caller: owner }) : null;
    }),
  },
  {
    name: 'looks-into-other-callers-list',
    does: "Answers a write to another caller's list with the 404 of what is missing in it.",
    rules: ['NF-6'],
    service: whereMissing('list', async (ask, { store }) => {
      const owner = await store.ownerOf(ask.listId.toLowerCase());
      if (owner === null) return null;
      const found = await store.readCell(cellScope({ ...ask, caller: owner }));
      return isMissing(found) && found.missing !== 'list' ? { kind: kinds[found.missing] } : null;
    }),
  },
  ...[
    {
      name: 'forbids-other-callers-list',
      does: "Answers 403 to a write to another caller's list.",
      status: 403,
      error: 'List not found',
    },
    {
      name: 'tells-of-other-callers-list',
      does: "Words the 404 for another caller's list otherwise than that for a list that does not exist.",
      status: 404,
      error: 'List not found: it belongs to someone else',
    },
  ].map(
    ({ name, does, status, error }): Fault => ({
      name,
      does,
      rules: ['NF-6'],
      front: changesAnswer(async (answer, asked, { store }) => {
        if (codeOf(answer.body) !== 'list_not_found') return answer;
        const owner = await store.ownerOf((asked.url.path.split('/')[3] ?? '').toLowerCase());
        return owner === null ? answer : refusal(status, 'list_not_found', error);
      }),
    }),
  ),
  {
    name: 'serves-other-callers-list-in-upper-case',
    does: "Writes to another caller's list whose id is in upper case.",
    rules: ['NF-6', 'NF-7'],
    service: whereMissing('list', async (ask, { store }, write) => {
      const listId = ask.listId.toLowerCase();
      const owner = listId === ask.listId ? null : await store.ownerOf(listId);
      return owner === null ? null : write({ ...ask, caller: owner });
    }),
  },
  {
    name: 'marks-other-callers-list',
    does: "Adds a header to the 404 for another caller's list.",
    rules: ['NF-6'],
    front: changesAnswer(async (answer, asked, { store }) => {
      if (codeOf(answer.body) !== 'list_not_found') return answer;
      const owner = await store.ownerOf((asked.url.path.split('/')[3] ?? '').toLowerCase());
      return owner === null ? answer : { ...answer, headers: { ...answer.headers, 'x-list-owner': 'other' } };
    }),
  },
];

/** Everything about other lists of the caller, and those of others. */
export const otherListFaults: readonly Fault[] = [...crossings, ...columnCrossings, ...ownership];
