import { expect, test } from 'vitest';
import type { MockOptions } from '../options.ts';
import { raw } from '../testing/raw.ts';
import { startMock } from '../testing/start-mock.ts';
import { demo } from '../world/demo-world.ts';
import { takesGzip } from './takes-gzip.ts';

const token = 'Authorization: Bearer test-token';
const list = `/api/lists/${demo.listId}`;

/** One request with these headers besides those that are right; `fetch` would not send them all. */
async function ask(method: string, path: string, headers: readonly string[], options: MockOptions = {}) {
  const { url } = await startMock(options);
  const lines = [`${method} ${path} HTTP/1.1`, 'Host: 127.0.0.1', token, ...headers, 'Connection: close'];
  const [answer] = await raw(url, `${lines.join('\r\n')}\r\n\r\n`);
  return { status: answer?.status, headers: answer?.headers ?? {}, body: answer?.body };
}

const page = 'Origin: http://localhost:5173';
const preflight = [
  page,
  'Access-Control-Request-Method: PUT',
  'Access-Control-Request-Headers: authorization, content-type',
];

test('a page of any origin may read answers, refusals too', async () => {
  const wanted = { 'access-control-allow-origin': '*', 'access-control-expose-headers': expect.any(String) };
  expect(await ask('GET', list, [page])).toMatchObject({ status: 200, headers: wanted });
  expect(await ask('GET', '/api/nothing', [page])).toMatchObject({ status: 404, headers: wanted });
});

test('a preflight is answered without a token, with what the page asks for', async () => {
  expect(await ask('OPTIONS', `${list}/cells`, preflight)).toMatchObject({
    status: 204,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'PUT, OPTIONS',
      'access-control-allow-headers': 'authorization, content-type',
      'access-control-max-age': '600',
    },
  });
  expect((await ask('OPTIONS', `/s/one${list}/cells`, preflight)).status).toBe(204);
});

test('origins can be listed', async () => {
  const cors = ['http://localhost:5173'];
  const ours = await ask('GET', list, [page], { cors });
  expect(ours.headers).toMatchObject({
    'access-control-allow-origin': 'http://localhost:5173',
    vary: expect.stringContaining('origin'),
  });
  const theirs = await ask('GET', list, ['Origin: http://evil.test'], { cors });
  expect(theirs.headers).not.toHaveProperty('access-control-allow-origin');
});

test('without CORS no page may read, and no headers are sent to who is no page', async () => {
  for (const answer of [await ask('OPTIONS', list, preflight, { cors: false }), await ask('GET', list, [])]) {
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  }
});

test('the control API answers no page of another origin, and allows none', async () => {
  for (const method of ['GET', 'OPTIONS']) {
    const answer = await ask(method, '/__mock/faults', preflight);
    expect(answer.status).toBe(403);
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  }
});

test('OPTIONS says what there is', async () => {
  expect(await ask('OPTIONS', '/api/lists', [])).toMatchObject({
    status: 204,
    headers: { allow: 'GET, HEAD, POST, OPTIONS' },
  });
  expect((await ask('OPTIONS', '/api/nothing', [])).status).toBe(404);
});

test('HEAD has the headers of GET', async () => {
  const { url } = await startMock();
  const headers = { authorization: 'Bearer test-token', 'accept-encoding': 'identity' };
  const [head, get] = await Promise.all(
    ['HEAD', 'GET'].map((method) => fetch(`${url}${list}`, { method, headers })),
  );
  expect(head?.status).toBe(200);
  expect(head?.headers.get('content-length')).toBe(get?.headers.get('content-length'));
  expect(await head?.text()).toBe('');
  expect((await fetch(`${url}${list}/cells`, { method: 'HEAD', headers })).status).toBe(405);
});

test('a long answer is compressed where that is asked for, a short one is not', async () => {
  const { url } = await startMock();
  const get = (path: string, encoding: string) =>
    fetch(`${url}${path}`, { headers: { authorization: 'Bearer test-token', 'accept-encoding': encoding } });
  const [zipped, plain] = await Promise.all([get(list, 'gzip'), get(list, 'identity')]);
  expect(zipped.headers.get('content-encoding')).toBe('gzip');
  expect(zipped.headers.get('vary')).toBe('accept-encoding');
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await zipped.json()).toEqual(await plain.json());
  expect((await get('/api/nothing', 'gzip')).headers.get('content-encoding')).toBeNull();
});

test.each([
  ['gzip', true],
  ['br, gzip;q=0.5', true],
  ['*', true],
  ['deflate, gzip, br', true],
  ['gzip;q=0', false],
  ['gzip;q=0.0, br', false],
  ['identity', false],
  ['', false],
  ['x-gzipped', false],
])('Accept-Encoding: %s', (accepted, takes) => {
  expect(takesGzip(accepted)).toBe(takes);
});
