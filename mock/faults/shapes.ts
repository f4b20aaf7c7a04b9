import type { RuleId } from '../../generated/rules.ts';
import type { OperationId } from '../../generated/validators.js';
import type { Fault } from './fault.ts';
import { membersOf } from './kit/inside.ts';
import { at, changes } from './kit/of-answers.ts';
import { isObject } from './kit/upsert-request.ts';

/** Where in an answer's body the objects are whose members a client reads. */
const places: readonly { operation: OperationId; path: readonly string[]; members: readonly string[] }[] = [
  {
    operation: 'updateListCell',
    path: ['cell'],
    members: [
      'id',
      'list_id',
      'column_id',
      'row_id',
      'value',
      'status',
      'reasoning',
      'error',
      'created_at',
      'updated_at',
    ],
  },
  {
    operation: 'getList',
    path: ['cells', '*'],
    members: ['id', 'columnId', 'rowId', 'value', 'status', 'reasoning', 'error', 'createdAt', 'updatedAt'],
  },
  { operation: 'getList', path: ['sheet'], members: ['id', 'userId', 'name', 'createdAt'] },
  { operation: 'getList', path: ['rows', '*'], members: ['id', 'listId', 'linkedinUrl', 'addedAt'] },
  { operation: 'getList', path: ['columns', '*'], members: ['id', 'name', 'schema', 'position'] },
  { operation: 'getList', path: [], members: ['sheet', 'rows', 'columns', 'cells'] },
  { operation: 'listListRows', path: [], members: ['rows', 'total', 'limit', 'offset', 'hasMore'] },
  { operation: 'listListRows', path: ['rows', '*'], members: ['id', 'cells'] },
  { operation: 'listListColumns', path: ['columns', '*'], members: ['id', 'schema', 'source', 'createdAt'] },
  { operation: 'listLists', path: ['lists', '*'], members: ['id', 'rowCount'] },
  { operation: 'createListRow', path: [], members: ['columnsToEnrich'] },
  { operation: 'generateListColumn', path: [], members: ['success', 'taskId', 'rowCount'] },
];

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll('_', '-');

const missing = places.flatMap(({ operation, path, members }) =>
  members.map(
    (member): Fault => ({
      name: `leaves-out-${[...path.filter((step) => step !== '*'), member].map(kebab).join('-')}-of-${kebab(operation)}`,
      does: `Answers ${operation} without ${[...path, member].join('.')}.`,
      rules: ['SHAPE-1'],
      front: changes('successes', operation, (answer) => ({
        ...answer,
        body: at(answer.body, path, ({ [member]: _, ...others }) => others),
      })),
    }),
  ),
);

/** Members that have one value only after an upsert: one of another type is a wrong one as well. */
const alsoBroken: Partial<Record<string, readonly RuleId[]>> = {
  'updateListCell status': ['ST-1'],
  'updateListCell reasoning': ['ST-2'],
};

/** One member of another type than the spec's. */
const retyped: readonly Fault[] = (
  [
    ['updateListCell', ['cell'], 'created_at', (value) => Date.parse(String(value))],
    ['updateListCell', ['cell'], 'updated_at', (value) => String(value).replace('T', ' at ')],
    ['updateListCell', ['cell'], 'status', () => 'done'],
    ['updateListCell', ['cell'], 'id', () => 17],
    ['updateListCell', ['cell'], 'reasoning', () => false],
    ['getList', ['cells', '*'], 'createdAt', (value) => Date.parse(String(value))],
    ['getList', ['cells', '*'], 'status', (value) => String(value).toUpperCase()],
    ['getList', ['columns', '*'], 'position', String],
    ['getList', ['columns', '*'], 'isFilter', Number],
    ['listListRows', [], 'total', String],
    ['listListRows', [], 'hasMore', Number],
    ['listLists', ['lists', '*'], 'rowCount', String],
  ] as const satisfies readonly (readonly [
    OperationId,
    readonly string[],
    string,
    (value: unknown) => unknown,
  ])[]
).map(([operation, path, member, becomes]) => ({
  name: `retypes-${kebab(member)}-of-${kebab(operation)}`,
  does: `Answers ${operation} with ${[...path, member].join('.')} in another form than the spec's.`,
  rules: ['SHAPE-1', ...(alsoBroken[`${operation} ${member}`] ?? [])],
  front: changes('successes', operation, (answer) => ({
    ...answer,
    body: at(answer.body, path, (object) => ({ ...object, [member]: becomes(object[member]) })),
  })),
}));

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camel = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const renamed = (rename: (name: string) => string) => (object: Record<string, unknown>) =>
  membersOf(Object.entries(object).map(([name, value]) => [rename(name), value]));

const enveloped: readonly Fault[] = [
  {
    name: 'answers-in-camel-case',
    does: 'Answers a write with the members of the cell in camel case.',
    rules: ['SHAPE-1'],
    front: changes('successes', 'updateListCell', (answer) => ({
      ...answer,
      body: at(answer.body, ['cell'], renamed(camel)),
    })),
  },
  ...(['getList', 'listListRows'] as const).map(
    (read): Fault => ({
      name: `shows-snake-case-in-${kebab(read)}`,
      does: `Shows cells in ${read} with their members in snake case.`,
      rules: ['SHAPE-1'],
      front: changes('successes', read, (answer) => ({
        ...answer,
        body: at(
          answer.body,
          read === 'getList' ? ['cells', '*'] : ['rows', '*', 'cells', '*'],
          renamed(snake),
        ),
      })),
    }),
  ),
  {
    name: 'wraps-answers-in-data',
    does: 'Answers a write with the cell in a member named data.',
    rules: ['SHAPE-1'],
    front: changes('successes', 'updateListCell', (answer) => ({ ...answer, body: { data: answer.body } })),
  },
  {
    name: 'answers-cell-alone',
    does: 'Answers a write with the cell itself, not in a member named cell.',
    rules: ['SHAPE-1'],
    front: changes('successes', 'updateListCell', (answer) => ({
      ...answer,
      body: isObject(answer.body) ? answer.body.cell : null,
    })),
  },
  {
    name: 'answers-null-cell',
    does: 'Answers a write with null for the cell.',
    rules: ['SHAPE-1'],
    front: changes('successes', 'updateListCell', (answer) => ({ ...answer, body: { cell: null } })),
  },
];

const statuses: readonly Fault[] = [
  ...[201, 202, 203].map(
    (status): Fault => ({
      name: `answers-${status}-to-writes`,
      does: `Answers ${status} to a write that was made.`,
      rules: ['SHAPE-1'],
      front: changes('successes', 'updateListCell', (answer) => ({ ...answer, status })),
    }),
  ),
  {
    name: 'answers-204-to-writes',
    does: 'Answers 204 and no body to a write that was made.',
    rules: ['SHAPE-1'],
    front: changes('successes', 'updateListCell', (answer) => ({ ...answer, status: 204, body: undefined })),
  },
  {
    name: 'answers-200-without-body',
    does: 'Answers 200 and no body to a write that was made.',
    rules: ['SHAPE-1'],
    front: changes('successes', 'updateListCell', (answer) => ({ ...answer, body: undefined })),
  },
  {
    name: 'answers-201-to-first-write',
    does: 'Answers 201 to a write that inserts.',
    rules: ['SHAPE-1'],
    front: changes('successes', 'updateListCell', (answer) => {
      const cell = isObject(answer.body) && isObject(answer.body.cell) ? answer.body.cell : {};
      return cell.created_at === cell.updated_at ? { ...answer, status: 201 } : answer;
    }),
  },
];

const types = {
  'text/html': 'html',
  'text/plain; charset=utf-8': 'text',
  'application/octet-stream': 'bytes',
} as const;

const contentTypes: readonly Fault[] = (['successes', 'errors'] as const).flatMap((kind) =>
  Object.entries(types).map(
    ([type, name]): Fault => ({
      name: `calls-${kind}-${name}`,
      does: `Sends ${kind === 'errors' ? 'errors' : 'answers to writes'} as ${type}.`,
      rules: ['SHAPE-2'],
      front: changes(kind, kind === 'errors' ? null : 'updateListCell', (answer) => ({
        ...answer,
        headers: { ...answer.headers, 'content-type': type },
      })),
    }),
  ),
);

const bodies: readonly Fault[] = [
  {
    name: 'puts-text-behind-json',
    does: 'Sends something more behind the JSON of an answer.',
    rules: ['SHAPE-1'],
    front: changes('successes', 'updateListCell', (answer) => ({
      ...answer,
      text: `${JSON.stringify(answer.body)}\n<!-- 3 ms -->`,
    })),
  },
  {
    name: 'puts-text-before-json',
    does: 'Sends a guard against script inclusion before the JSON of an answer.',
    rules: ['SHAPE-1'],
    front: changes('successes', 'updateListCell', (answer) => ({
      ...answer,
      text: `)]}',\n${JSON.stringify(answer.body)}`,
    })),
  },
  ...(
    [
      ['html', 'an HTML page', { text: '<!doctype html><title>Error</title><h1>Error</h1>' }],
      ['empty', 'no body', { body: undefined }],
      ['text', 'a JSON string', { body: 'Something is wrong' }],
      ['list', 'an array', { body: [{ error: 'Something is wrong' }] }],
    ] as const
  ).map(
    ([name, what, change]): Fault => ({
      name: `sends-${name}-for-errors`,
      does: `Answers refusals of 400 and 401 with ${what}.`,
      rules: ['SHAPE-3'],
      front: changes('errors', null, (answer) => (answer.status === 404 ? answer : { ...answer, ...change })),
    }),
  ),
  {
    name: 'names-error-message',
    does: 'Answers refusals with the sentence in a member named message.',
    rules: ['SHAPE-3', 'NF-8'],
    front: changes('errors', null, (answer) => ({
      ...answer,
      body: isObject(answer.body) ? { message: answer.body.error, code: answer.body.code } : answer.body,
    })),
  },
  {
    name: 'nests-error',
    does: 'Answers refusals with an object where the sentence should be.',
    rules: ['SHAPE-3', 'NF-8'],
    front: changes('errors', null, (answer) => ({
      ...answer,
      body: isObject(answer.body)
        ? { error: { message: answer.body.error }, code: answer.body.code }
        : answer.body,
    })),
  },
];

/** Everything about the form of answers. */
export const shapeFaults: readonly Fault[] = [
  ...missing,
  ...retyped,
  ...enveloped,
  ...statuses,
  ...contentTypes,
  ...bodies,
];
