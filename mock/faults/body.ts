import type { Asked } from '../front/asked.ts';
import { refusal } from '../front/refusal.ts';
import type { Fault } from './fault.ts';
import { answersItself, changesAnswer, takesCallFor } from './kit/of-upserts.ts';
import { type IdPlace, idPlaces, nobody } from './kit/places.ts';
import { isJson, isObject, withMembers } from './kit/upsert-request.ts';

/** Kinds of what stands where an id should. */
const notStrings: readonly { name: string; title: string; is: (value: unknown) => boolean }[] = [
  { name: 'missing', title: 'is missing', is: (value) => value === undefined },
  { name: 'null', title: 'is null', is: (value) => value === null },
  { name: 'number', title: 'is a number', is: (value) => typeof value === 'number' },
  { name: 'boolean', title: 'is true or false', is: (value) => typeof value === 'boolean' },
  { name: 'array', title: 'is an array', is: Array.isArray },
  { name: 'object', title: 'is an object', is: isObject },
];

const bodyPlaces = idPlaces.filter(({ name }) => name !== 'list-id');

const looksUp = bodyPlaces.flatMap((place) =>
  notStrings.map(
    ({ name, title, is }): Fault => ({
      name: `looks-up-${place.name}-${name}`,
      does: `Looks up ${place.title} when it ${title}, so that it is not found.`,
      rules: ['BODY-1', 'BODY-5'],
      front: takesCallFor((request, asked) =>
        request.members !== null && is(place.get(request)) ? place.set(asked, nobody) : null,
      ),
    }),
  ),
);

/** An array of one id is taken for the id, as loosely typed servers do. */
const unwraps = bodyPlaces.map(
  (place): Fault => ({
    name: `unwraps-${place.name}`,
    does: `Takes an array with one id for the id, as ${place.title}.`,
    rules: ['BODY-1'],
    front: takesCallFor((request, asked) => {
      const given = place.get(request);
      return Array.isArray(given) && given.length === 1 ? place.set(asked, given[0]) : null;
    }),
  }),
);

/** Serves with what was sent last time where an id is missing. */
function remembers(place: IdPlace): Fault {
  return {
    name: `fills-in-${place.name}`,
    does: `Uses the ${place.title} of the write before where it is missing.`,
    rules: ['BODY-1'],
    front: (next, tools) => {
      let last: unknown;
      return takesCallFor((request, asked) => {
        const given = place.get(request);
        if (typeof given === 'string') last = given;
        return given === undefined && last !== undefined ? place.set(asked, last) : null;
      })(next, tools);
    },
  };
}

/** What is known of the row goes for the column that is missing. */
const fillsInOfRow: Fault = {
  name: 'fills-in-column-id-of-row',
  does: 'Uses the columnId of the last write to the row where it is missing.',
  rules: ['BODY-1'],
  front: (next, tools) => {
    const last = new Map<unknown, unknown>();
    return takesCallFor(({ members }, asked) => {
      if (members === null || typeof members.rowId !== 'string') return null;
      if (typeof members.columnId === 'string') last.set(members.rowId, members.columnId);
      const columnId = last.get(members.rowId);
      return members.columnId === undefined && columnId !== undefined
        ? withMembers(asked, { columnId })
        : null;
    })(next, tools);
  },
};

const failsOnNoMembers: Fault = {
  name: 'fails-on-empty-object',
  does: 'Answers 500 to a body without members.',
  rules: ['BODY-1', 'SAFE-1'],
  front: answersItself(async ({ members }, asked, { judge }) =>
    members && Object.keys(members).length === 0 && (await judge(asked)).status !== 401
      ? refusal(500, 'internal_error', 'Something went wrong')
      : null,
  ),
};

/** Kinds of bodies that are no JSON object. */
const notObjects: readonly { name: string; title: string; is: (asked: Asked) => boolean }[] = [
  { name: 'broken-json', title: 'that is no JSON', is: ({ bodyProblem }) => bodyProblem?.kind === 'broken' },
  { name: 'array', title: 'that is an array', is: ({ body }) => Array.isArray(body) },
  {
    name: 'string',
    title: 'that is a string',
    is: (asked) => isJson(asked) && typeof asked.body === 'string',
  },
  { name: 'number', title: 'that is a number', is: ({ body }) => typeof body === 'number' },
  { name: 'null', title: 'that is null', is: ({ body }) => body === null },
  {
    name: 'empty',
    title: 'that is empty',
    is: ({ body, bodyProblem }) => body === undefined && bodyProblem === null,
  },
];

const acknowledges = notObjects.map(
  ({ name, title, is }): Fault => ({
    name: `acknowledges-${name}-body`,
    does: `Answers 200 to a body ${title}, and does nothing.`,
    rules: ['BODY-2', 'SHAPE-1'],
    front: answersItself(async (_request, asked, { judge }) =>
      is(asked) && (await judge(asked)).status !== 401 ? { status: 200, headers: {}, body: {} } : null,
    ),
  }),
);

const fails = notObjects.map(
  ({ name, title, is }): Fault => ({
    name: `fails-on-${name}-body`,
    does: `Answers 500 to a body ${title}.`,
    rules: ['BODY-2', 'SAFE-1'],
    front: answersItself(async (_request, asked, { judge }) =>
      is(asked) && (await judge(asked)).status !== 401
        ? refusal(500, 'internal_error', 'Something went wrong')
        : null,
    ),
  }),
);

const misses = notObjects.map(
  ({ name, title, is }): Fault => ({
    name: `misses-row-for-${name}-body`,
    does: `Answers the 404 of the row to a body ${title}.`,
    rules: ['BODY-2', 'BODY-5'],
    front: answersItself(async (_request, asked, { judge }) =>
      is(asked) && (await judge(asked)).status !== 401
        ? refusal(404, 'row_not_found', 'Row not found')
        : null,
    ),
  }),
);

/** What is found out too early: that the list is not there. */
const missesListFirst = notObjects.map(
  ({ name, title, is }): Fault => ({
    name: `misses-list-before-${name}-body`,
    does: `Answers the 404 of an unknown list where it is sent a body ${title}.`,
    rules: ['BODY-5'],
    front: answersItself(async (_request, asked, { judge }) => {
      if (!is(asked)) return null;
      const right = { rowId: nobody, columnId: nobody, value: null };
      const answer = await judge({ ...asked, body: right, bodyProblem: null });
      return isObject(answer.body) && answer.body.code === 'list_not_found' ? answer : null;
    }),
  }),
);

/** Members of a body that are none of the write's, taken for the cell's. */
const notOurs: readonly { member: string; rules: Fault['rules'] }[] = [
  { member: 'id', rules: ['UP-2', 'UP-6'] },
  { member: 'created_at', rules: ['UP-2', 'UP-6'] },
  { member: 'updated_at', rules: ['UP-4', 'UP-6'] },
  { member: 'status', rules: ['ST-1', 'UP-6'] },
  { member: 'reasoning', rules: ['ST-2', 'UP-6'] },
  { member: 'error', rules: ['ST-3', 'UP-6'] },
];

const takesMembers = notOurs.map(
  ({ member, rules }): Fault => ({
    name: `takes-${member.replace('_', '-')}-from-body`,
    does: `Answers with the ${member} that the body names, where it names one.`,
    rules,
    front: changesAnswer((answer, asked) => {
      const sent = isObject(asked.body) ? asked.body[member] : undefined;
      if (answer.status !== 200 || sent === undefined || !isObject(answer.body)) return answer;
      const { cell } = answer.body;
      return { ...answer, body: { cell: { ...(isObject(cell) ? cell : {}), [member]: sent } } };
    }),
  }),
);

/** Ids that resemble the right ones too little to be taken and enough to be guessed. */
function guess(id: unknown): unknown {
  const digits =
    typeof id === 'string' ? /[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}/i.exec(id)?.[0] : undefined;
  return digits?.replaceAll('-', '').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') ?? id;
}

/** Writes before it refuses. Which cell, it guesses from the malformed call and from the write before. */
const writesDespite400: readonly Fault[] = [
  {
    name: 'writes-despite-400-id',
    does: 'Refuses a malformed id, and writes to the cell that it resembles.',
    rules: ['BODY-6'],
    front: answersItself(async (_request, asked, { judge }, next) => {
      const answer = await judge(asked);
      if (answer.status !== 400 || !isObject(asked.body)) return null;
      const { rowId, columnId } = asked.body;
      await next(withMembers(asked, { rowId: guess(rowId), columnId: guess(columnId) }));
      return answer;
    }),
  },
  {
    name: 'writes-despite-400-last-cell',
    does: 'Refuses a malformed write, and puts its value into the cell that was written before.',
    rules: ['BODY-6'],
    front: (next, tools) => {
      let last: Asked | null = null;
      return answersItself(async (_request, asked, { judge }) => {
        const answer = await judge(asked);
        if (answer.status === 200) last = asked;
        if (answer.status !== 400 || last === null) return null;
        const value = isObject(asked.body) ? (asked.body.value ?? null) : null;
        await next(withMembers(last, { value }));
        return answer;
      })(next, tools);
    },
  },
  {
    name: 'clears-despite-400-row',
    does: 'Refuses a malformed columnId, and clears the cells of the row that was named.',
    rules: ['BODY-6'],
    front: answersItself(async (request, asked, { judge, store }, next) => {
      const answer = await judge(asked);
      if (answer.status !== 400 || !isObject(asked.body)) return null;
      const list = (await store.dump()).find(({ list }) => list.id === request.listId.toLowerCase());
      const cells =
        list?.cells.filter(({ rowId }) => rowId === String(request.members?.rowId).toLowerCase()) ?? [];
      for (const { columnId } of cells) await next(withMembers(asked, { columnId, value: null }));
      return answer;
    }),
  },
];

/** Everything about the form of the body. */
export const bodyFaults: readonly Fault[] = [
  ...looksUp,
  ...unwraps,
  ...bodyPlaces.map(remembers),
  fillsInOfRow,
  failsOnNoMembers,
  ...acknowledges,
  ...fails,
  ...misses,
  ...missesListFirst,
  ...takesMembers,
  ...writesDespite400,
];
