import type { Asked } from '../front/asked.ts';
import type { Fault } from './fault.ts';
import { jsonIn } from './kit/json-in.ts';
import { takesCallFor } from './kit/of-upserts.ts';
import { isJson, isObject, withListId, withMembers } from './kit/upsert-request.ts';

type Members = Readonly<Record<string, unknown>>;

/** Other places and names for the ids of the cell, which are read where the right members are missing. */
const idsElsewhere: readonly {
  name: string;
  title: string;
  find: (members: Members, asked: Asked) => unknown;
}[] = [
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
  { name: 'ids-of-query', title: 'the ids in the query', find: (_members, { url }) => url.query },
];

const ids = ['rowId', 'columnId'] as const;

/** Which of the ids are missing where others are read for them: both, or one beside the other. */
const losses = [
  { missing: ids, named: 'takes' },
  { missing: ['rowId'], named: 'takes-row-alone-of' },
  { missing: ['columnId'], named: 'takes-column-alone-of' },
] as const;

const readsElsewhere = losses.flatMap(({ missing, named }) =>
  idsElsewhere.map(
    ({ name, title, find }): Fault => ({
      name: `${named}-${name}`,
      does: `Takes ${missing.join(' and ')} from ${title} where the body lacks just that.`,
      rules: ['BODY-1'],
      front: takesCallFor(({ members }, asked) => {
        if (members === null || ids.some((id) => id in members === missing.some((lost) => lost === id)))
          return null;
        const found = find(members, asked);
        return isObject(found)
          ? withMembers(asked, Object.fromEntries(missing.map((id) => [id, found[id]])))
          : null;
      }),
    }),
  ),
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
    const body = jsonIn(asked.body);
    return body === undefined ? null : { ...asked, body };
  }),
};

/** Ids elsewhere that win over the right ones. */
const prefersElsewhere = idsElsewhere
  .filter(({ name }) => ['snake-case-ids', 'ids-of-cell', 'ids-of-query'].includes(name))
  .map(
    ({ name, title, find }): Fault => ({
      name: `prefers-${name}`,
      does: `Takes rowId and columnId from ${title} where they stand there, too.`,
      rules: ['UP-1'],
      front: takesCallFor(({ members }, asked) => {
        const found = members && find(members, asked);
        if (!isObject(found) || ids.some((id) => typeof found[id] !== 'string')) return null;
        return withMembers(asked, Object.fromEntries(ids.map((id) => [id, found[id]])));
      }),
    }),
  );

const prefersListOfBody: Fault = {
  name: 'prefers-list-of-body',
  does: 'Writes to the list that a member listId names, where there is one, and not to that of the path.',
  rules: ['UP-1'],
  front: takesCallFor(({ members }, asked) =>
    typeof members?.listId === 'string' ? withListId(asked, members.listId) : null,
  ),
};

/** Bodies of another form, and ids in another place, that are taken for what was asked for. */
export const otherBodyFaults: readonly Fault[] = [
  ...readsElsewhere,
  ...prefersElsewhere,
  prefersListOfBody,
  takesForm,
  unwrapsArray,
  parsesTwice,
];
