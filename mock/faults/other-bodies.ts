import type { Fault } from './fault.ts';
import { takesCallFor } from './kit/of-upserts.ts';
import { isJson, isObject, withMembers } from './kit/upsert-request.ts';

type Members = Readonly<Record<string, unknown>>;

/** Other places and names for the ids of the cell, which are read where the right members are missing. */
const idsElsewhere: readonly { name: string; title: string; find: (members: Members) => unknown }[] = [
  {
    name: 'snake-case-ids',
    title: 'row_id and column_id',
    find: ({ row_id: rowId, column_id: columnId }) => ({ rowId, columnId }),
  },
  {
    name: 'lower-case-ids',
    title: 'rowid and columnid',
    find: ({ rowid: rowId, columnid: columnId }) => ({ rowId, columnId }),
  },
  { name: 'ids-of-cell', title: 'the ids in a member "cell"', find: ({ cell }) => cell },
  { name: 'ids-of-body', title: 'the ids in a member "body"', find: ({ body }) => body },
  {
    name: 'inherited-ids',
    title: 'the ids in a member "__proto__"',
    find: (members) => Object.getOwnPropertyDescriptor(members, '__proto__')?.value,
  },
];

const readsElsewhere = idsElsewhere.map(
  ({ name, title, find }): Fault => ({
    name: `takes-${name}`,
    does: `Takes ${title} for rowId and columnId where those are missing.`,
    rules: ['BODY-1'],
    front: takesCallFor(({ members }, asked) => {
      if (members === null || 'rowId' in members || 'columnId' in members) return null;
      const found = find(members);
      return isObject(found) ? withMembers(asked, { rowId: found.rowId, columnId: found.columnId }) : null;
    }),
  }),
);

const readsOneElsewhere = idsElsewhere.flatMap(({ name, title, find }) =>
  (['rowId', 'columnId'] as const).map(
    (member): Fault => ({
      name: `takes-${member === 'rowId' ? 'row' : 'column'}-alone-of-${name}`,
      does: `Looks among ${title} for a ${member} that is missing beside the other id.`,
      rules: ['BODY-1'],
      front: takesCallFor(({ members }, asked) => {
        if (members === null || member in members || !('rowId' in members || 'columnId' in members))
          return null;
        const found = find(members);
        return isObject(found) && found[member] !== undefined
          ? withMembers(asked, { [member]: found[member] })
          : null;
      }),
    }),
  ),
);

const takesQuery: Fault = {
  name: 'takes-ids-of-query',
  does: 'Takes rowId and columnId from the query where the body has none.',
  rules: ['BODY-1'],
  front: takesCallFor(({ members }, asked) => {
    if (members === null || 'rowId' in members || 'columnId' in members) return null;
    const { rowId, columnId } = asked.url.query;
    return rowId === undefined ? null : withMembers(asked, { rowId, columnId });
  }),
};

const takesOneOfQuery = (['rowId', 'columnId'] as const).map(
  (member): Fault => ({
    name: `takes-${member === 'rowId' ? 'row' : 'column'}-alone-of-query`,
    does: `Takes ${member} from the query where the body has the other id alone.`,
    rules: ['BODY-1'],
    front: takesCallFor(({ members }, asked) => {
      if (members === null || member in members || !('rowId' in members || 'columnId' in members))
        return null;
      const id = asked.url.query[member];
      return id === undefined ? null : withMembers(asked, { [member]: id });
    }),
  }),
);

const takesForm: Fault = {
  name: 'takes-form',
  does: 'Takes a form that is declared as one for the object asked for.',
  rules: ['BODY-2'],
  front: takesCallFor((_request, asked) =>
    asked.headers['content-type'] === 'application/x-www-form-urlencoded' && typeof asked.body === 'string'
      ? {
          ...asked,
          headers: { ...asked.headers, 'content-type': 'application/json' },
          body: Object.fromEntries(new URLSearchParams(asked.body)),
        }
      : null,
  ),
};

const unwrapsArray: Fault = {
  name: 'takes-first-of-array-body',
  does: 'Takes an array whose first item is the object asked for.',
  rules: ['BODY-2'],
  front: takesCallFor((_request, asked) =>
    Array.isArray(asked.body) && isObject(asked.body[0]) ? { ...asked, body: asked.body[0] } : null,
  ),
};

const parsesTwice: Fault = {
  name: 'parses-string-body',
  does: 'Takes a JSON string that holds the object asked for as JSON.',
  rules: ['BODY-2'],
  front: takesCallFor((_request, asked) => {
    if (!isJson(asked) || typeof asked.body !== 'string') return null;
    try {
      return { ...asked, body: JSON.parse(asked.body) };
    } catch {
      return null;
    }
  }),
};

/** Bodies of another form, and ids in another place, that are taken for what was asked for. */
export const otherBodyFaults: readonly Fault[] = [
  ...readsElsewhere,
  ...readsOneElsewhere,
  takesQuery,
  ...takesOneOfQuery,
  takesForm,
  unwrapsArray,
  parsesTwice,
];
