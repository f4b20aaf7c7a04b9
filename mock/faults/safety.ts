import type { Answer, Asked } from '../front/asked.ts';
import { refusal } from '../front/refusal.ts';
import type { Fault } from './fault.ts';
import { answersItself } from './kit/of-upserts.ts';
import { isObject, upsertRequest } from './kit/upsert-request.ts';

const broken = refusal(500, 'internal_error', 'Something went wrong');

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [name, ...textsIn(member)]);
}

function depthOf(value: unknown): number {
  let level: unknown[] = [value];
  let depth = 0;
  for (; level.length > 0; depth += 1)
    level = level.flatMap((part) => (typeof part === 'object' && part !== null ? Object.values(part) : []));
  return depth;
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

const valueIn = ({ body }: Asked): unknown => (isObject(body) ? body.value : undefined);

/** Input that servers stumble over. */
const stumbles: readonly { name: string; title: string; over: (asked: Asked) => boolean }[] = [
  {
    name: 'nul',
    title: 'a NUL in a text',
    over: (asked) => textsIn(valueIn(asked)).some((text) => text.includes('\0')),
  },
  {
    name: 'lone-surrogate',
    title: 'half a surrogate pair',
    over: (asked) => textsIn(valueIn(asked)).some((text) => /\p{Cs}/u.test(text)),
  },
  {
    name: 'deep-value',
    title: 'a value that is nested forty levels deep',
    over: (asked) => depthOf(valueIn(asked)) > 40,
  },
  {
    name: 'very-deep-value',
    title: 'a value that is nested ten thousand levels deep',
    // what is refused at such a length is refused for its depth
    over: ({ bodyProblem, headers }) =>
      bodyProblem?.kind === 'unusable' && Number(headers['content-length']) > 40_000,
  },
  {
    name: 'long-list-id',
    title: 'a list id of more than 200 characters',
    over: ({ url }) => url.path.length > 200,
  },
  {
    name: 'object-for-id',
    title: 'an object in place of an id',
    over: ({ body }) => isObject(body) && (isObject(body.rowId) || isObject(body.columnId)),
  },
  {
    name: 'broken-json',
    title: 'a body that is no JSON',
    over: ({ bodyProblem }) => bodyProblem?.kind === 'broken',
  },
  {
    name: 'too-large-body',
    title: 'a body above its limit',
    over: ({ bodyProblem }) => bodyProblem?.kind === 'too-large',
  },
  {
    name: 'other-bytes',
    title: 'a body that is not UTF-8',
    over: ({ bodyProblem }) => bodyProblem?.kind === 'broken' && /UTF-8/.test(bodyProblem.why),
  },
  {
    name: 'other-content-type',
    title: 'a content type other than JSON',
    over: ({ headers }) => headers['content-type'] !== undefined && !/json/.test(headers['content-type']),
  },
  {
    name: 'no-content-type',
    title: 'a body that comes without a content type',
    over: ({ headers, body }) => body !== undefined && headers['content-type'] === undefined,
  },
  {
    name: 'percent-in-path',
    title: 'an encoded character in the list id',
    over: ({ url }) => /%[0-9a-f]{2}/i.test(url.path),
  },
  {
    name: 'broken-percent-in-path',
    title: 'a path whose percent-encoding is broken',
    over: ({ url }) => !isReadable(url.path),
  },
];

const stumbling = stumbles.map(
  ({ name, title, over }): Fault => ({
    name: `fails-on-${name}`,
    does: `Answers 500 to ${title}.`,
    rules: ['SAFE-1', 'BODY-1', 'BODY-2', 'UUID-5', 'VT-4'],
    front: answersItself(async (_request, asked, { judge }) =>
      over(asked) && (await judge(asked)).status !== 401 ? broken : null,
    ),
  }),
);

const paging: Fault = {
  name: 'fails-on-odd-paging',
  does: 'Answers 500 to a limit or offset of listListRows that is no number.',
  rules: ['SAFE-1'],
  front: (next) => async (asked) => {
    const answer = await next(asked);
    return asked.method === 'get' && /\/rows$/.test(asked.url.path) && answer.status === 400
      ? broken
      : answer;
  },
};

const isMalformed = ({ status }: Answer): boolean => status === 400 || status === 422;

/** Calls of other operations than the one that is looked at most. */
const stumblesElsewhere = [
  {
    name: 'malformed-set-up',
    title: 'a POST that is malformed',
    over: ({ method }: Asked, answer: Answer) => method === 'post' && isMalformed(answer),
  },
  {
    name: 'no-rows-to-enrich',
    title: 'an enrichment that is asked for of no rows',
    over: ({ body }: Asked, { status }: Answer) =>
      isObject(body) && Array.isArray(body.rowIds) && body.rowIds.length === 0 && status < 401,
  },
  {
    name: 'malformed-list-id-in-reads',
    title: 'a GET of a list whose id is none',
    over: ({ method }: Asked, answer: Answer) => method === 'get' && isMalformed(answer),
  },
];

const elsewhere: readonly Fault[] = [
  ...stumblesElsewhere.map(
    ({ name, title, over }): Fault => ({
      name: `fails-on-${name}`,
      does: `Answers 500 to ${title}.`,
      rules: ['SAFE-1'],
      front: (next) => async (asked) => {
        const answer = await next(asked);
        return over(asked, answer) ? broken : answer;
      },
    }),
  ),
  {
    name: 'leaks-sql-in-reads-of-unknown-lists',
    does: 'Shows the query that found nothing where an unknown list is read.',
    rules: ['SAFE-2'],
    front: (next) => async (asked) => {
      const answer = await next(asked);
      if (asked.method !== 'get' || answer.status !== 404 || !isObject(answer.body)) return answer;
      const error = 'List not found: SELECT * FROM lists WHERE id = $1 AND user_id = $2';
      return { ...answer, body: { ...answer.body, error } };
    },
  },
];

/** As a database behind a pool too small, or one of several processes that is broken. */
const nowAndThen: Fault = {
  name: 'fails-every-20th-write',
  does: 'Answers 500 to every twentieth write that is right, whatever it is.',
  rules: ['UP-1', 'UP-2', 'SAFE-1'],
  front: (next) => {
    let writes = 0;
    return async (asked) => {
      const answer = await next(asked);
      if (upsertRequest(asked) === null || answer.status !== 200) return answer;
      writes += 1;
      return writes % 20 === 0 ? broken : answer;
    };
  },
};

const stack = [
  'Error: refused',
  '    at UpdateCell.handle (/srv/app/dist/cells/update-cell.js:41:13)',
  '    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)',
].join('\n');

/** What an error tells that it should keep to itself. */
const secrets = [
  { name: 'stack', title: 'a stack trace', text: stack },
  { name: 'path', title: 'the path of a file', text: 'failed in /srv/app/dist/cells/update-cell.js' },
  {
    name: 'sql',
    title: 'an SQL statement',
    text: 'SELECT "id" FROM "rows" WHERE "list_id" = $1 AND "id" = $2',
  },
  {
    name: 'python-stack',
    title: 'a stack trace',
    text: 'Traceback (most recent call last):\n  File "/app/cells.py", line 12, in put',
  },
  {
    name: 'constraint',
    title: 'the name of a constraint',
    text: 'insert violates foreign key constraint "cells_row_id_fkey"',
  },
] as const;

const leaking = secrets.flatMap(({ name, title, text }) =>
  [400, 401, 404].map(
    (status): Fault => ({
      name: `leaks-${name}-in-${status}`,
      does: `Tells ${title} in the body of a ${status}.`,
      rules: ['SAFE-2'],
      front: (next) => async (asked) => {
        const answer: Answer = await next(asked);
        if (answer.status !== status || !isObject(answer.body)) return answer;
        return { ...answer, body: { ...answer.body, detail: text } };
      },
    }),
  ),
);

/** Everything about 5xx and about errors that tell too much. */
export const safetyFaults: readonly Fault[] = [...stumbling, paging, ...elsewhere, nowAndThen, ...leaking];
