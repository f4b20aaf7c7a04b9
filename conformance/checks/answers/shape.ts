import fc from 'fast-check';
import { columnTypes } from '../../../generated/patterns.ts';
import { refusedOrNotReached } from '../../judge/nothing-written.ts';
import { type Scope, upsertRequest } from '../../judge/scope.ts';
import { NotReached } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import type { Answer, OperationId } from '../../wire/request.ts';
import { plainValue } from '../plain-value.ts';
import { addColumn, addDynamicColumn, addRow, generate, idIn, newList, newListId } from '../set-up-calls.ts';

/** Who has the same address again is the same person. */
const person = {
  firstName: 'Shape',
  lastName: 'Check',
  linkedinUrl: 'https://www.linkedin.com/in/shape-check',
};

type Call = (scope: Scope, value: string) => Promise<Answer>;

/** Each operation, called as it should be; what comes is judged by the watch on every answer. */
const operations = {
  updateListCell: async (scope: Scope, value: string) => {
    const place = await scope.pair();
    return scope.write(place, value);
  },
  getList: async (scope: Scope, value: string) => {
    const place = await scope.pair();
    await scope.write(place, value);
    return scope.send({ operation: 'getList', method: 'GET', path: `/api/lists/${place.listId}` });
  },
  listListRows: async (scope: Scope, value: string) => {
    const place = await scope.pair();
    await scope.write(place, value);
    return scope.send({
      operation: 'listListRows',
      method: 'GET',
      path: `/api/lists/${place.listId}/rows?limit=2&offset=0`,
    });
  },
  listListColumns: async (scope: Scope) => {
    const { listId } = await scope.anchor();
    return columnsOf(scope, listId);
  },
  createList: newList,
  addListColumn: async (scope: Scope) => addColumn(scope, await newListId(scope)),
  createListRow: async (scope: Scope) => addRow(scope, await newListId(scope), person),
  generateListColumn: async (scope: Scope) => {
    const listId = await newListId(scope);
    const columnId = idIn(await addDynamicColumn(scope, listId), 'column');
    const rowId = idIn(await addRow(scope, listId, person), 'row');
    return generate(scope, { listId, columnId }, [rowId]);
  },
  listLists: (scope: Scope) => scope.send({ operation: 'listLists', method: 'GET', path: '/api/lists' }),
} as const satisfies Record<OperationId, Call>;

/** Calls that are right as well, and whose answers are made in another way here and there. */
const lessCommon = {
  'listListRows, past the end': (scope: Scope) => rowsFrom(scope, 1_000_000),
  'listListRows, a later page': (scope: Scope) => rowsFrom(scope, 1),
  'getList of a list without rows': async (scope: Scope) => {
    const path = `/api/lists/${await newListId(scope)}`;
    return scope.send({ operation: 'getList', method: 'GET', path });
  },
  'listListRows of a list without rows': async (scope: Scope) => {
    const path = `/api/lists/${await newListId(scope)}/rows`;
    return scope.send({ operation: 'listListRows', method: 'GET', path });
  },
  'listListColumns of every type': async (scope: Scope) => {
    const { listId } = await scope.grid(1, columnTypes);
    return columnsOf(scope, listId);
  },
  'listListColumns with a dynamic one': async (scope: Scope) => {
    const listId = await newListId(scope);
    await addDynamicColumn(scope, listId);
    return columnsOf(scope, listId);
  },
  'createListRow of who is there': async (scope: Scope) => {
    const listId = await newListId(scope);
    await addRow(scope, listId, person);
    return addRow(scope, listId, person);
  },
} as const satisfies Record<string, Call>;

const calls = { ...operations, ...lessCommon };

function columnsOf(scope: Scope, listId: string): Promise<Answer> {
  return scope.send({ operation: 'listListColumns', method: 'GET', path: `/api/lists/${listId}/columns` });
}

async function rowsFrom(scope: Scope, offset: number): Promise<Answer> {
  const { listId } = await scope.pair();
  const path = `/api/lists/${listId}/rows?limit=2&offset=${offset}`;
  return scope.send({ operation: 'listListRows', method: 'GET', path });
}

type CallName = keyof typeof calls;
const callNames = Object.keys(calls).filter((name): name is CallName => name in calls);

const successCases = Object.fromEntries(
  callNames.map((name) => [name, fc.record({ name: fc.constant(name), value: plainValue })]),
);

async function callRight({ name, value }: { name: CallName; value: string }, scope: Scope): Promise<void> {
  const answer = await calls[name](scope, value);
  if (answer.status >= 300) throw new NotReached(`${name} answered ${answer.status}`);
}

export const shape1 = check('SHAPE-1', { cases: successCases, share: () => 3, run: callRight });

/** A call for each kind of refusal. */
const errorCalls = {
  unauthorized: async (scope: Scope) => {
    const place = await scope.anchor();
    return scope.write(place, 'never stored', 'none');
  },
  'unknown token': async (scope: Scope) => {
    const { listId, rowId, columnId } = await scope.anchor();
    const json = { rowId, columnId, value: 'never stored' };
    return scope.send({ ...upsertRequest(listId), json, authorization: `Bearer ${unknownId()}` });
  },
  'bad list id': async (scope: Scope) =>
    scope.write({ ...(await scope.anchor()), listId: 'not-a-uuid' }, 'never stored'),
  'bad row id': async (scope: Scope) =>
    scope.write({ ...(await scope.anchor()), rowId: 'not-a-uuid' }, 'never stored'),
  'broken JSON': async (scope: Scope) =>
    scope.send({ ...upsertRequest((await scope.anchor()).listId), body: '{"rowId":' }),
  'unknown list': async (scope: Scope) =>
    scope.write({ ...(await scope.anchor()), listId: unknownId() }, 'never stored'),
  'unknown row': async (scope: Scope) =>
    scope.write({ ...(await scope.anchor()), rowId: unknownId() }, 'never stored'),
  'unknown column': async (scope: Scope) =>
    scope.write({ ...(await scope.anchor()), columnId: unknownId() }, 'never stored'),
} as const satisfies Record<string, (scope: Scope) => unknown>;

function unknownId(): string {
  return crypto.randomUUID();
}

type ErrorName = keyof typeof errorCalls;
const errorNames = Object.keys(errorCalls).filter((name): name is ErrorName => name in errorCalls);
const errorCases = Object.fromEntries(errorNames.map((name) => [name, fc.constant({ name })]));

async function callWrong({ name }: { name: ErrorName }, scope: Scope): Promise<void> {
  refusedOrNotReached(scope, await errorCalls[name](scope));
}

/** Both kinds of answers are JSON: the right calls' and the refusals'. */
export const shape2 = check('SHAPE-2', { cases: successCases, share: () => 1, run: callRight });
export const shape2Errors = check('SHAPE-2', { cases: errorCases, share: () => 1, run: callWrong });
export const shape3 = check('SHAPE-3', { cases: errorCases, share: () => 1, run: callWrong });
export const safe2 = check('SAFE-2', { cases: errorCases, share: () => 1, run: callWrong });
