import { once } from 'node:events';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { deadUrl, listenHttp } from '../../cli/testing/listen.ts';
import { NoAnswer, type WireRequest } from './request.ts';
import { Transport, type TransportOptions } from './transport.ts';

const get: WireRequest = { operation: 'listLists', method: 'GET', path: '/api/lists' };
const put: WireRequest = {
  operation: 'updateListCell',
  method: 'PUT',
  path: '/api/lists/x/cells',
  json: { value: 'é' },
};

function open(url: string, more: Partial<TransportOptions> = {}): Transport {
  const transport = new Transport({
    baseUrl: new URL(url),
    tokens: { caller: 'mine', other: 'theirs' },
    timeoutMs: 400,
    headers: {},
    ...more,
  });
  onTestFinished(() => transport.close());
  return transport;
}

/** A server of bare sockets: what it does with each connection, the first, the second, … */
async function listenBare(...turns: ((socket: Socket) => unknown)[]): Promise<string> {
  let turn = 0;
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    const act = turns[Math.min(turn, turns.length - 1)];
    turn += 1;
    socket.once('data', () => act?.(socket)).on('error', () => socket.destroy());
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

async function noAnswer(sent: Promise<unknown>): Promise<NoAnswer> {
  const outcome = await sent.catch((error: unknown) => error);
  if (outcome instanceof NoAnswer) return outcome;
  throw new Error('there was an answer, or another error', { cause: outcome });
}

const whole = (text: string) => (socket: Socket) =>
  socket.end(
    `HTTP/1.1 200 OK\r\ncontent-length: ${Buffer.byteLength(text)}\r\nconnection: close\r\n\r\n${text}`,
  );

test('a request goes out below the base URL, with the token, the headers and the body', async () => {
  const seen: unknown[] = [];
  const url = await listenHttp(async (request, response) => {
    const body = (await request.toArray()).join('');
    seen.push([request.method, request.url, request.headers.authorization, request.headers['x-a'], body]);
    response.end('{"ok":true}');
  });
  const transport = open(`${url}/v1/`, { headers: { 'x-a': 'b' } });
  const answer = await transport.send({ ...put, as: 'other' });
  expect(answer).toMatchObject({ status: 200, json: { ok: true }, repeated: false });
  await transport.send({ ...get, as: 'none' });
  await transport.send({ ...get, authorization: 'Basic x' });
  expect(seen).toEqual([
    ['PUT', '/v1/api/lists/x/cells', 'Bearer theirs', 'b', '{"value":"é"}'],
    ['GET', '/v1/api/lists', undefined, 'b', ''],
    ['GET', '/v1/api/lists', 'Basic x', 'b', ''],
  ]);
  expect(transport.requests).toBe(3);
});

test.each([
  ['gzip', gzipSync],
  ['x-gzip', gzipSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['br', brotliCompressSync],
  ['gzip, br', (text: string) => brotliCompressSync(gzipSync(text))],
  ['identity', (text: string) => Buffer.from(text)],
  ['UTF-8', (text: string) => Buffer.from(text)],
])('a body with content-encoding %s is unpacked', async (encoding, pack) => {
  const url = await listenHttp((_, response) =>
    response.writeHead(200, { 'content-encoding': encoding }).end(pack('{"a":"é"}')),
  );
  expect((await open(url).send(get)).json).toEqual({ a: 'é' });
});

test('a connection that breaks once is tried again, and the answer says so', async () => {
  const url = await listenBare((socket) => socket.destroy(), whole('[]'));
  expect(await open(url).send(get)).toMatchObject({ status: 200, repeated: true });
});

test.each([
  ['breaks each time', (socket: Socket) => socket.destroy()],
  ['is cut short', (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"a":')],
  ['is no HTTP', (socket: Socket) => socket.end('hello there\r\n\r\n')],
  [
    'is packed badly',
    (socket: Socket) =>
      socket.end(
        'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 3\r\nconnection: close\r\n\r\nabc',
      ),
  ],
])('an answer that %s is none; where nothing else comes, the server is silent', async (_, act) => {
  const url = await listenBare(act);
  expect((await noAnswer(open(url).send(put))).kind).toBe('silent');
});

test('what came upon a broken connection is sent over one that was never idle', async () => {
  const asked: unknown[] = [];
  const url = await listenHttp(({ socket, headers }, response) => {
    asked.push(headers.connection);
    if (asked.length === 2) socket.destroy();
    else response.end('{}');
  });
  const transport = open(url);
  await transport.send(get);
  expect(await transport.send(put)).toMatchObject({ status: 200, repeated: true });
  expect(asked).toEqual(['keep-alive', 'keep-alive', 'close']);
});

test('whether the server is silent is asked over a connection that was never idle', async () => {
  const asked: unknown[] = [];
  const url = await listenHttp(({ socket, method, headers }, response) => {
    if (method === 'PUT') return socket.destroy();
    asked.push(headers.connection);
    return response.end('{}');
  });
  const transport = open(url);
  await transport.send(get);
  expect((await noAnswer(transport.send(put))).kind).toBe('broken');
  expect(asked).toEqual(['keep-alive', 'close']);
});

test('a request that breaks off each time, where others do not, is that request’s matter', async () => {
  const url = await listenHttp((request, response) => {
    if (request.method === 'GET') response.end('{}');
    else request.socket.destroy();
  });
  expect((await noAnswer(open(url).send(put))).kind).toBe('broken');
});

test('nobody there', async () => {
  expect((await noAnswer(open(await deadUrl()).send(get))).kind).toBe('refused');
});

test('a request that is never answered, where others are, is that request’s matter', async () => {
  const url = await listenHttp((request, response) => {
    if (request.method === 'GET') response.end('{}');
  });
  const transport = open(url);
  expect(await noAnswer(transport.send(put))).toMatchObject({ kind: 'broken', reason: 'timed out' });
  expect((await transport.send(get)).status).toBe(200);
});

test('a server that answers nothing any more is silent, and is not asked again', async () => {
  const url = await listenHttp(() => undefined);
  const transport = open(url, { timeoutMs: 150 });
  const both = await Promise.all([noAnswer(transport.send(put)), noAnswer(transport.send(put))]);
  expect(both.map(({ kind }) => kind)).toEqual(['silent', 'silent']);
  const { requests } = transport;
  expect((await noAnswer(transport.send(get))).kind).toBe('silent');
  expect(transport.requests).toBe(requests);
});

test('a flood ends at a limit, packed or not', async () => {
  const endless = function* () {
    for (const chunk = Buffer.alloc(1 << 20, ' '); ; ) yield chunk;
  };
  const flood = await listenHttp((_, response) => void Readable.from(endless()).pipe(response));
  expect((await noAnswer(open(flood, { timeoutMs: 20_000 }).send(get))).reason).toContain('larger than');
  const once = await listenHttp(({ method }, response) =>
    method === 'PUT' ? void Readable.from(endless()).pipe(response) : response.end('{}'),
  );
  expect((await noAnswer(open(once, { timeoutMs: 20_000 }).send(put))).kind).toBe('flood');
  const bomb = gzipSync(Buffer.alloc(80 << 20), { level: 1 });
  const packed = await listenHttp(({ method }, response) =>
    method === 'PUT' ? response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb) : response.end('{}'),
  );
  expect(await noAnswer(open(packed, { timeoutMs: 20_000 }).send(put))).toMatchObject({
    kind: 'flood',
    reason: expect.stringContaining('larger than'),
  });
});

test('a 429 is waited for and counted, and the request repeated', async () => {
  let count = 0;
  const url = await listenHttp((_, response) => {
    count += 1;
    response.writeHead(count === 1 ? 429 : 200, { 'retry-after': '0' }).end('{}');
  });
  const transport = open(url);
  expect(await transport.send(get)).toMatchObject({ status: 200, repeated: false });
  expect(transport.throttle.count).toBe(1);
});

test('after the run’s end nothing is sent', async () => {
  const url = await listenHttp((_, response) => response.end('{}'));
  const ended = open(url, { signal: AbortSignal.abort(new Error('stopped')) });
  await expect(ended.send(get)).rejects.toThrow('stopped');
  const stop = new AbortController();
  const transport = open(url, { signal: stop.signal });
  expect((await transport.send(get)).status).toBe(200);
  stop.abort(new Error('stopped'));
  await expect(transport.send(get)).rejects.toThrow('stopped');
});

test('the run’s end ends a request', async () => {
  const stop = new AbortController();
  const url = await listenHttp(() => stop.abort(new Error('stopped')));
  await expect(open(url, { signal: stop.signal }).send(get)).rejects.toThrow('stopped');
});
