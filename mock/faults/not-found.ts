import { refusal } from '../front/refusal.ts';
import { cellScope } from '../service/scope.ts';
import type { Failure, Outcome } from '../service/service.ts';
import { isDynamic } from '../store/is-dynamic.ts';
import { isMissing } from '../store/store.ts';
import type { Column, UpdateCellResponse } from '../wire.ts';
import type { Fault, Tools } from './fault.ts';
import { changesAnswer } from './kit/of-upserts.ts';
import { type Ask, listOf, pretended } from './kit/of-writes.ts';

type Missing = 'list' | 'row' | 'column';
const kinds = { list: 'list-not-found', row: 'row-not-found', column: 'column-not-found' } as const;
const rulesOf = {
  list: ['NF-1', 'NF-6', 'UUID-4'],
  row: ['NF-2', 'NF-4', 'UUID-4'],
  column: ['NF-3', 'NF-5', 'UUID-4'],
} as const;
const things = ['list', 'row', 'column'] as const;

/** Answers a write that found something missing in its own way; null leaves the answer. */
function whereMissing(
  missing: Missing,
  answer: (
    ask: Ask,
    tools: Tools,
    write: (ask: Ask) => Promise<Outcome<UpdateCellResponse>>,
  ) => Promise<Outcome<UpdateCellResponse> | null>,
): NonNullable<Fault['service']> {
  return (inner, tools) => ({
    updateListCell: async (ask) => {
      const outcome = await inner.updateListCell(ask);
      if (outcome.kind !== kinds[missing]) return outcome;
      return (await answer(ask, tools, inner.updateListCell)) ?? outcome;
    },
  });
}

const pretends = things.map(
  (missing): Fault => ({
    name: `pretends-unknown-${missing}`,
    does: `Answers 200 to a write about an unknown ${missing}.`,
    rules: rulesOf[missing],
    service: whereMissing(missing, async (ask, tools) => pretended(ask, tools)),
  }),
);

/** A column that enrichment fills may have another way to its rows. */
const pretendsInDynamicColumn: Fault = {
  name: 'pretends-unknown-row-of-dynamic-column',
  does: 'Answers 200 to a write about an unknown row where the column is dynamic.',
  rules: rulesOf.row,
  service: whereMissing('row', async (ask, tools) => {
    const held = await listOf(ask, tools);
    const column = held?.columns.find(({ id }) => id === ask.columnId.toLowerCase());
    return column && isDynamic(column) ? pretended(ask, tools) : null;
  }),
};

const misnames = things.flatMap((missing) =>
  things
    .filter((named) => named !== missing)
    .map(
      (named): Fault => ({
        name: `says-${named}-for-unknown-${missing}`,
        does: `Answers an unknown ${missing} with the 404 of the ${named}.`,
        rules: rulesOf[missing],
        service: whereMissing(missing, async (): Promise<Failure> => ({ kind: kinds[named] })),
      }),
    ),
);

const otherStatuses = things.flatMap((missing) =>
  [400, 403, 410, 422, 500].map(
    (status): Fault => ({
      name: `answers-${status}-for-unknown-${missing}`,
      does: `Answers an unknown ${missing} with ${status} in place of 404.`,
      rules: status === 500 ? [...rulesOf[missing], 'SAFE-1'] : rulesOf[missing],
      front: changesAnswer((answer) =>
        answer.status === 404 && codeOf(answer.body) === `${missing}_not_found`
          ? { ...answer, status }
          : answer,
      ),
    }),
  ),
);

function codeOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
}

/** Look-ups that are right but for one case. */
const skips: readonly Fault[] = [
  {
    name: 'misses-list-without-rows',
    does: 'Answers the 404 of the list for any row of a list that has none.',
    rules: ['NF-2'],
    service: whereMissing('row', async (ask, { store }) => {
      const list = await listOf(ask, { store });
      return list?.rows.length === 0 ? { kind: kinds.list } : null;
    }),
  },
  ...(['row', 'column'] as const).map(
    (missing): Fault => ({
      name: `takes-null-for-unknown-${missing}`,
      does: `Answers 200 to a write of null about an unknown ${missing}.`,
      rules: rulesOf[missing],
      service: whereMissing(missing, async (ask, tools) =>
        ask.value === null ? pretended(ask, tools) : null,
      ),
    }),
  ),
];

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

async function ownsElsewhere(what: 'row' | 'column', ask: Ask, { store }: Tools) {
  const { rowId, columnId } = cellScope(ask);
  const own = (await store.dump()).filter(({ list }) => list.owner === ask.caller);
  return own.find(({ rows, columns }) =>
    what === 'row' ? rows.some(({ row }) => row.id === rowId) : columns.some(({ id }) => id === columnId),
  );
}

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

/** A 404 that writes. */
const writesDespite404: readonly Fault[] = [
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

const vague: readonly Fault[] = [
  {
    name: 'says-not-found-alone',
    does: 'Answers every 404 with the same words, which name nothing.',
    rules: ['NF-8'],
    front: changesAnswer((answer) =>
      answer.status === 404 ? refusal(404, 'not_found', 'Not found') : answer,
    ),
  },
  {
    name: 'says-not-found-without-code',
    does: 'Answers every 404 with the same words and no code.',
    rules: ['NF-8'],
    front: changesAnswer((answer) =>
      answer.status === 404 ? { ...answer, body: { error: 'Not found' } } : answer,
    ),
  },
];

/** Everything about the three 404s. */
export const notFoundFaults: readonly Fault[] = [
  ...pretends,
  pretendsInDynamicColumn,
  ...misnames,
  ...otherStatuses,
  ...skips,
  ...crossings,
  ...columnCrossings,
  ...ownership,
  ...writesDespite404,
  ...vague,
];
