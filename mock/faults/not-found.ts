import { refusal } from '../front/refusal.ts';
import type { Failure } from '../service/service.ts';
import { isDynamic } from '../store/is-dynamic.ts';
import type { Fault } from './fault.ts';
import { codeOf, kinds, whereMissing } from './kit/missing.ts';
import { answersItself, changesAnswer } from './kit/of-upserts.ts';
import { columnOf, listOf, pretended } from './kit/of-writes.ts';

const rulesOf = {
  list: ['NF-1', 'NF-6', 'UUID-4'],
  row: ['NF-2', 'NF-4', 'UUID-4'],
  column: ['NF-3', 'NF-5', 'UUID-4'],
} as const;
const things = ['list', 'row', 'column'] as const;

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
    const column = await columnOf(ask, tools);
    return column && isDynamic(column) ? pretended(ask, tools) : null;
  }),
};

/** Rows and columns may have one table of ids. */
const takesRowForColumn: Fault = {
  name: 'takes-row-id-for-column',
  does: 'Answers 200 to a write whose columnId is the id of a row of the list, and keeps nothing.',
  rules: ['NF-3'],
  service: whereMissing('column', async (ask, tools) => {
    const held = await listOf(ask, tools);
    return held?.rows.some(({ row }) => row.id === ask.columnId.toLowerCase()) ? pretended(ask, tools) : null;
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

const oddIds = {
  nil: '00000000-0000-0000-0000-000000000000',
  max: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
};

const partsOfIds = { first: (id: string) => id.slice(0, 8), last: (id: string) => id.slice(-12) };

/** Why an id that nothing has is taken for one that is known. */
const mistakes: readonly {
  name: (thing: string) => string;
  does: (thing: string) => string;
  isTaken: (id: string, known: readonly string[]) => boolean;
}[] = [
  ...Object.entries(oddIds).map(([name, odd]) => ({
    name: (thing: string) => `takes-${name}-${thing}-for-any`,
    does: (thing: string) => `Answers 200 to a write about the ${name} id in place of a ${thing}.`,
    isTaken: (id: string) => id === odd,
  })),
  ...Object.entries(partsOfIds).map(([name, partOf]) => ({
    name: (thing: string) => `compares-${name}-group-of-${thing}s`,
    does: (thing: string) =>
      `Answers 200 to a write about a ${thing} of which the ${name} group of digits alone is known.`,
    isTaken: (id: string, known: readonly string[]) => known.some((other) => partOf(other) === partOf(id)),
  })),
];

const takesUnknownIds = mistakes.flatMap(({ name, does, isTaken }): Fault[] => [
  {
    name: name('row'),
    does: does('row'),
    rules: ['NF-2'],
    service: whereMissing('row', async (ask, tools) => {
      const known = (await listOf(ask, tools))?.rows.map(({ row }) => row.id) ?? [];
      return isTaken(ask.rowId.toLowerCase(), known) ? pretended(ask, tools) : null;
    }),
  },
  {
    name: name('column'),
    does: does('column'),
    rules: ['NF-3'],
    service: whereMissing('column', async (ask, tools) => {
      const known = (await listOf(ask, tools))?.columns.map(({ id }) => id) ?? [];
      return isTaken(ask.columnId.toLowerCase(), known) ? pretended(ask, tools) : null;
    }),
  },
]);

const refusesArraysFirst: Fault = {
  name: 'refuses-arrays-before-unknown-column',
  does: 'Answers 400 to an array or an object for an unknown column.',
  rules: ['NF-3'],
  front: answersItself(async ({ members }, asked, tools) => {
    if (typeof members?.value !== 'object' || members.value === null) return null;
    const { body } = await tools.judge(asked);
    return codeOf(body) === 'column_not_found' ? refusal(400, 'validation_failed', 'No such value') : null;
  }),
};

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
  takesRowForColumn,
  ...misnames,
  ...otherStatuses,
  ...takesUnknownIds,
  refusesArraysFirst,
  ...skips,
  ...vague,
];
