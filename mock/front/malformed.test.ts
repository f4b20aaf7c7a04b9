import { expect, test } from 'vitest';
import { startMock } from '../testing/start-mock.ts';
import { demo } from '../world/demo-world.ts';

const json = 'application/json';
const token = 'Bearer test-token';
const [row, column] = [demo.rows[0]?.id, demo.columns[0]?.id];
const right = { rowId: row, columnId: column, value: 1 };

/** What a request has besides what is right. */
interface Wrong {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}

const cells = `/api/lists/${demo.listId}/cells`;
const body = (members: object) => ({ body: JSON.stringify({ ...right, ...members }) });

const wrong: readonly [name: string, request: Wrong, status: number, code: string, says: string][] = [
  ['broken JSON', { body: '{"rowId":' }, 400, 'validation_failed', 'must be valid JSON (BODY-2): '],
  ['an array', { body: '[]' }, 400, 'validation_failed', 'body must be a JSON object (BODY-2)'],
  ['a string', { body: '"x"' }, 400, 'validation_failed', 'body must be a JSON object (BODY-2)'],
  ['an empty body', { body: '' }, 400, 'validation_failed', 'body is missing'],
  [
    'bytes that are not UTF-8',
    { body: new Uint8Array([0x22, 0xff, 0x22]) },
    400,
    'validation_failed',
    'UTF-8',
  ],
  ['a byte order mark', { body: '\ufeff{}' }, 400, 'validation_failed', 'valid JSON'],
  ['a number too large', { body: '{"value":1e999}' }, 400, 'validation_failed', 'too large for a double'],
  ['deep nesting', { body: '['.repeat(2040) }, 400, 'validation_failed', 'deeper than 1000 levels'],
  ['a huge body', { body: `"${'x'.repeat(3000)}"` }, 413, 'content_too_large', '2048 bytes at most'],
  ['text', { headers: { 'content-type': 'text/plain' } }, 415, 'unsupported_media_type', 'application/json'],
  [
    'a form',
    { headers: { 'content-type': 'multipart/form-data; boundary=x' } },
    415,
    'unsupported_media_type',
    'json',
  ],
  [
    'a compressed body',
    { headers: { 'content-encoding': 'gzip' } },
    415,
    'unsupported_media_type',
    'not with content-encoding gzip',
  ],
  ['no rowId', body({ rowId: undefined }), 400, 'validation_failed', 'body.rowId is missing (BODY-1)'],
  ['a number as rowId', body({ rowId: 1 }), 400, 'validation_failed', 'body.rowId must be a string (BODY-1)'],
  [
    'null as columnId',
    body({ columnId: null }),
    400,
    'validation_failed',
    'body.columnId must be a string (BODY-1)',
  ],
  [
    'braces',
    body({ rowId: `{${row}}` }),
    400,
    'validation_failed',
    'body.rowId must match the Uuid pattern (UUID-2)',
  ],
  [
    'a short columnId',
    body({ columnId: 'x' }),
    400,
    'validation_failed',
    'body.columnId must match the Uuid pattern (UUID-3)',
  ],
  [
    'a bad list id',
    { path: '/api/lists/x/cells' },
    400,
    'validation_failed',
    'path.id must match the Uuid pattern (UUID-1)',
  ],
  ['a bad escape', { path: '/api/lists/%zz/cells' }, 400, 'validation_failed', 'path.id must match'],
  ['a slash in the id', { path: '/api/lists/a%2fb/cells' }, 400, 'validation_failed', 'path.id must match'],
  [
    'a small page',
    { method: 'GET', path: `/api/lists/${demo.listId}/rows?limit=0` },
    400,
    'validation_failed',
    'query.limit must be >= 1',
  ],
  [
    'a page twice',
    { method: 'GET', path: `/api/lists/${demo.listId}/rows?limit=1&limit=2` },
    400,
    'validation_failed',
    'query.limit must be a whole number',
  ],
  ['an unknown path', { path: '/api/nothing' }, 404, 'not_found', 'no such path'],
  ['a slash too much', { path: `${cells}/` }, 404, 'not_found', 'no such path'],
  ['the root', { method: 'GET', path: '/' }, 404, 'not_found', 'no such path'],
  ['a wrong method', { method: 'PATCH' }, 405, 'method_not_allowed', 'PUT'],
  ['no token', { headers: { authorization: '' } }, 401, 'unauthorized', 'AUTH-1'],
  [
    'no token and a broken body',
    { headers: { authorization: '' }, body: '{' },
    401,
    'unauthorized',
    'AUTH-1',
  ],
];

test.each(wrong)('%s is refused in one shape, with a sentence', async (_, request, status, code, says) => {
  const { url } = await startMock({ maxBodyBytes: 2048 });
  const { method = 'PUT', path = cells, headers, body: sent = JSON.stringify(right) } = request;
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: token, 'content-type': json, ...headers },
    ...(method === 'PUT' && { body: sent }),
  });
  const told: unknown = await answer.json();
  expect(told).toEqual({ error: expect.stringContaining(says), code });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(JSON.stringify(told)).not.toMatch(/\n|\bat \S+(?::\d| \()|\.ts|node_modules/);
});

test('what is wrong in several places is named for each, the first few in words', async () => {
  const { url } = await startMock();
  const answer = await fetch(`${url}/api/lists/x/cells`, {
    method: 'PUT',
    headers: { authorization: token, 'content-type': json },
    body: '{"columnId":1}',
  });
  expect(await answer.json()).toMatchObject({
    error:
      'path.id must match the Uuid pattern (UUID-1); body.rowId is missing (BODY-1); body.columnId must be a string (BODY-1)',
  });
});

test('a 405 lists the methods that there are', async () => {
  const { url } = await startMock();
  const answer = await fetch(`${url}/api/lists`, { method: 'DELETE', headers: { authorization: token } });
  expect(answer.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
});
