import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMock, type Mock } from '../create-mock.ts';
import { demo } from '../world/demo-world.ts';
import { createMswMock } from './create-msw-mock.ts';

const baseUrl = 'https://mocked.test';
const options = { seed: 7, maxBodyBytes: 4096 };
const mocked = createMswMock({ baseUrl, ...options });
const msw = setupServer(...mocked.handlers);
let served: Mock;

beforeAll(async () => {
  msw.listen({ onUnhandledRequest: 'bypass' });
  served = await createMock(options);
});
afterAll(async () => {
  msw.close();
  await served.close();
});

const json = { authorization: 'Bearer test-token', 'content-type': 'application/json' };
const cells = `/api/lists/${demo.listId}/cells`;
const [row, column] = [demo.rows[0]?.id, demo.columns[0]?.id];
const write = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = json) => ({
  method: 'PUT',
  headers,
  body,
});

const requests: readonly [name: string, path: string, init: RequestInit][] = [
  ['no token', '/api/lists', {}],
  ['an unknown token', '/api/lists', { headers: { authorization: 'Bearer nobody' } }],
  ['a path that is not there', '/api/nothing', {}],
  ['a method that is not there', '/api/lists', { method: 'PATCH' }],
  ['HEAD', '/api/lists', { method: 'HEAD', headers: json }],
  ['OPTIONS', '/api/lists', { method: 'OPTIONS' }],
  ['a bad list id', '/api/lists/x%zz/cells', write('{}')],
  ['a page that is too small', `/api/lists/${demo.listId}/rows?limit=0`, { headers: json }],
  ['an empty parameter', `/api/lists/${demo.listId}/rows?limit=&offset=1`, { headers: json }],
  ['no body', cells, { method: 'PUT', headers: json }],
  ['broken JSON', cells, write('{')],
  ['a byte order mark', cells, write('\ufeff{}')],
  ['bytes that are not UTF-8', cells, write(new Uint8Array([0x22, 0xff, 0x22]))],
  ['a number too large', cells, write('{"value":1e999}')],
  ['a body too large', cells, write(`"${'x'.repeat(5000)}"`)],
  ['another content type', cells, write('{}', { ...json, 'content-type': 'text/plain' })],
  ['an unknown row', cells, write(JSON.stringify({ rowId: demo.listId, columnId: column, value: 1 }))],
  ['an unknown column', cells, write(JSON.stringify({ rowId: row, columnId: demo.listId, value: 1 }))],
  ['a new list', '/api/lists', { method: 'POST', headers: json, body: '{"name":"A"}' }],
  ['a new list without a body', '/api/lists', { method: 'POST', headers: json }],
  ['a write', cells, write(JSON.stringify({ rowId: row, columnId: column, value: { deep: [1, null] } }))],
];

it.each(requests)('%s is answered as the server answers it', async (_, path, init) => {
  expect(await answerOf(`${baseUrl}${path}`, init)).toEqual(await answerOf(`${served.url}${path}`, init));
});

/** What an answer says of its way over a connection, which there is none of inside MSW. */
const ofTheWire = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'keep-alive',
  'transfer-encoding',
  'vary',
]);

/** Times of the write differ: each mock has its own clock. */
async function answerOf(url: string, init: RequestInit) {
  const answer = await fetch(url, init);
  const headers = [...answer.headers].filter(([name]) => !ofTheWire.has(name));
  const text = (await answer.text()).replaceAll(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"a time"');
  return { status: answer.status, headers, text };
}

it('starts again on reset', async () => {
  const list = { headers: json };
  await fetch(`${baseUrl}/api/lists`, { method: 'POST', headers: json, body: '{}' });
  await mocked.reset();
  const answer = await fetch(`${baseUrl}/api/lists`, list);
  expect(await answer.json()).toMatchObject({ lists: [{ id: demo.listId }] });
});

it('refuses a base URL that is none, and a cell that is nowhere, in a sentence', async () => {
  expect(() => createMswMock({ baseUrl: '/api' })).toThrow(
    'baseUrl must be an http or https URL, such as "http://127.0.0.1:4010" or location.origin, not "/api".',
  );
  const nowhere = { listId: demo.listId, rowId: demo.listId, columnId: demo.listId };
  const content = { status: 'failed', value: null, reasoning: null, error: null } as const;
  await expect(mocked.seedCell({ ...nowhere, ...content })).rejects.toThrow('row not found');
});
