import { expect, test } from 'vitest';
import { raw, rawExchange } from '../testing/raw.ts';
import { startMock } from '../testing/start-mock.ts';
import { demo } from '../world/demo-world.ts';

const cells = `/api/lists/${demo.listId}/cells`;
const right = JSON.stringify({ rowId: demo.rows[0]?.id, columnId: demo.columns[0]?.id, value: 1 });
const head = 'Host: x\r\nAuthorization: Bearer test-token';
const get = `GET /api/lists HTTP/1.1\r\n${head}\r\n\r\n`;
const put = `PUT ${cells} HTTP/1.1\r\n${head}\r\nContent-Type: application/json\r\n`;

async function answers(bytes: string) {
  const { url } = await startMock();
  return raw(url, bytes);
}

const statuses = async (bytes: string) => (await answers(bytes)).map(({ status }) => status);

test('takes a chunked body', async () => {
  const half = right.length >> 1;
  const chunks = [right.slice(0, half), right.slice(half), ''].map(
    (chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`,
  );
  const [answer] = await answers(`${put}Transfer-Encoding: chunked\r\n\r\n${chunks.join('')}`);
  expect(answer?.status).toBe(200);
  expect(JSON.parse(answer?.body ?? '')).toMatchObject({ cell: { value: 1 } });
});

test('answers HTTP/1.0, without Host, and closes', async () => {
  const [answer] = await answers('GET /api/lists HTTP/1.0\r\nAuthorization: Bearer test-token\r\n\r\n');
  expect(answer).toMatchObject({ status: 200, headers: { connection: 'close' } });
});

test('answers pipelined requests in their order', async () => {
  const unknown = `GET /nothing HTTP/1.1\r\n${head}\r\n\r\n`;
  const write = `${put}Content-Length: ${right.length}\r\n\r\n${right}`;
  expect(await statuses(`${get}${unknown}${write}${get}`)).toEqual([200, 404, 200, 200]);
});

test('takes the whole URL as target, as proxies send it', async () => {
  expect(await statuses(`GET http://x/api/lists HTTP/1.1\r\n${head}\r\n\r\n`)).toEqual([200]);
});

test('a HEAD is answered without a body', async () => {
  const { url } = await startMock();
  const text = await rawExchange(url, `HEAD /api/lists HTTP/1.1\r\n${head}\r\n\r\n`);
  expect(text.endsWith('\r\n\r\n')).toBe(true);
});

test.each<[string, string, number, string]>([
  ['what is not HTTP', 'hello\r\n\r\n', 400, 'not a valid HTTP/1.1 request'],
  ['a header without end', `${get.slice(0, -2)}X: ${'x'.repeat(40_000)}\r\n\r\n`, 431, 'too large'],
  ['a space in a header name', `${get.slice(0, -2)}X y: 1\r\n\r\n`, 400, 'not a valid HTTP/1.1 request'],
  ['a wrong length', `${put}Content-Length: x\r\n\r\n`, 400, 'not a valid HTTP/1.1 request'],
  ['two lengths', `${put}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`, 400, 'not a valid HTTP/1.1'],
  [
    'a length and chunks',
    `${put}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    400,
    'not a valid',
  ],
  ['a broken chunk', `${put}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, 400, 'not a valid HTTP/1.1 request'],
  ['no Host', 'GET /api/lists HTTP/1.1\r\n\r\n', 400, 'The Host header is missing'],
  ['an expectation', `${get.slice(0, -2)}Expect: a-miracle\r\n\r\n`, 417, 'The Expect header'],
  ['a tunnel', 'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n', 405, 'no CONNECT'],
  ['a NUL in the path', 'GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'not a valid HTTP/1.1 request'],
])('%s is refused in the same shape', async (_, bytes, status, says) => {
  const [answer] = await answers(bytes);
  expect(answer?.status).toBe(status);
  expect(answer?.headers['content-type']).toBe('application/json; charset=utf-8');
  expect(JSON.parse(answer?.body ?? '')).toEqual({
    error: expect.stringContaining(says),
    code: expect.stringMatching(/^[a-z_]+$/),
  });
});

test('thousands of headers are no harm', async () => {
  expect(await statuses(`${get.slice(0, -2)}${'X-a: b\r\n'.repeat(4_000)}\r\n`)).toEqual([200]);
});

test('a client that goes away in the middle of its request harms nobody', async () => {
  const { url } = await startMock();
  await rawExchange(url, `${put}Content-Length: 1000\r\n\r\n{`);
  expect(await raw(url, get)).toMatchObject([{ status: 200 }]);
});

test('HTTP/1.1 keeps the connection', async () => {
  const [answer] = await answers(get);
  expect(answer?.headers.connection).toBe('keep-alive');
});
