import { expect, test } from 'vitest';
import { startMock } from '../testing/start-mock.ts';
import { demo } from '../world/demo-world.ts';

const json = { authorization: 'Bearer test-token', 'content-type': 'application/json' };
const cells = `/api/lists/${demo.listId}/cells`;
const rowId = demo.rows.at(-1)?.id;
const columnId = demo.columns.at(-1)?.id;

const write = (url: string, body: object, headers = {}) =>
  fetch(`${url}${cells}`, {
    method: 'PUT',
    headers: { ...json, ...headers },
    body: JSON.stringify(body),
  }).then((answer) => answer.arrayBuffer());

test('tells what was asked, what came of it, and no token', async () => {
  const mock = await startMock();
  await write(mock.url, { rowId, columnId, value: 1 });
  await write(mock.url, { rowId, columnId, value: 2 });
  await write(mock.url, { rowId: demo.listId, columnId, value: 3 });
  await write(mock.url, { rowId: 'x' });
  await write(mock.url, { rowId, columnId, value: 4 }, { 'x-mock-fault': 'lost-answer' }).catch(() => 'lost');
  await (await fetch(`${mock.url}/api/nothing?a=1&a=2`)).arrayBuffer();
  const requests = await mock.requests();
  expect(requests.map(({ status, did }) => `${status} ${did}`)).toEqual([
    '200 inserted',
    '200 updated',
    '404 row not found',
    '400 validation failed',
    '0 connection reset',
    '404 not found',
  ]);
  expect(requests[0]).toMatchObject({
    number: 1,
    operation: 'updateListCell',
    method: 'PUT',
    path: cells,
    body: { rowId, columnId, value: 1 },
  });
  expect(requests.at(-1)).toMatchObject({ operation: null, query: { a: ['1', '2'] } });
  expect(JSON.stringify(requests)).not.toContain('test-token');
});

test('/__mock/requests pages; calls of /__mock are not told; a reset forgets', async () => {
  const { url } = await startMock();
  for (const value of [1, 2, 3]) await write(url, { rowId, columnId, value });
  const numbers = async (query = '') => {
    const answer = await fetch(`${url}/__mock/requests${query}`);
    const { requests } = (await answer.json()) as { requests: { number: number }[] };
    return requests.map(({ number }) => number);
  };
  expect(await numbers()).toEqual([1, 2, 3]);
  expect(await numbers('?after=1')).toEqual([2, 3]);
  expect(await numbers('?limit=1')).toEqual([3]);
  expect((await fetch(`${url}/__mock/requests?limit=0`)).status).toBe(400);
  await fetch(`${url}/__mock/reset`, { method: 'POST', headers: json });
  expect(await numbers()).toEqual([]);
});

test('holds so many and no more, without long bodies', async () => {
  const mock = await startMock({ journalSize: 3 });
  for (const value of [1, 2, 3, 4, 'x'.repeat(5000)]) await write(mock.url, { rowId, columnId, value });
  const requests = await mock.requests();
  expect(requests.map(({ number }) => number)).toEqual([3, 4, 5]);
  expect(requests.map((entry) => 'body' in entry)).toEqual([true, true, false]);
});

test('each session has its own', async () => {
  const mock = await startMock();
  const session = mock.session();
  await write(session.url, { rowId, columnId, value: 1 });
  expect([(await session.requests()).length, (await mock.requests()).length]).toEqual([1, 0]);
  expect(await session.requests()).toMatchObject([{ path: cells }]);
});
