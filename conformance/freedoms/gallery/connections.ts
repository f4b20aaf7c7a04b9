import { type ServerResponse, STATUS_CODES } from 'node:http';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import type { Freedom } from '../freedom.ts';
import type { Reply } from '../messages.ts';

/** Packs what the client says it can unpack; small bodies as well, so that every answer is one. */
function packed(encoding: string, pack: (body: Buffer) => Buffer) {
  return (response: ServerResponse, { status, headers, body }: Reply): void => {
    const packedBody = pack(body);
    response.writeHead(status, {
      ...headers,
      'content-encoding': encoding,
      vary: 'accept-encoding',
      'content-length': packedBody.length,
    });
    response.end(packedBody);
  };
}

/** As quick as it gets: at its default quality brotli takes milliseconds for each answer. */
function brotli(body: Buffer): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
}

function inPieces(response: ServerResponse, { status, headers, body }: Reply, size: number): void {
  response.writeHead(status, headers);
  for (let at = 0; at < body.length; at += size) response.write(body.subarray(at, at + size));
  response.end();
}

/** Writes the head itself: node knows no HTTP/1.0 answers. */
function bare(
  { socket }: ServerResponse,
  { status, headers, body }: Reply,
  { version, length }: { version: string; length: boolean },
): void {
  const fields = {
    ...headers,
    ...(length ? { 'content-length': `${body.length}`, connection: 'close' } : {}),
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  const head = [`HTTP/${version} ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', ''].join('\r\n');
  socket?.end(Buffer.concat([Buffer.from(head, 'latin1'), body]));
}

const titled = (name: string): string => name.replaceAll(/(^|-)[a-z]/g, (letters) => letters.toUpperCase());

export const connections: readonly Freedom[] = [
  {
    name: 'closes every connection',
    because: 'closing connections',
    deliver: (response, { status, headers, body }) =>
      response
        .writeHead(status, { ...headers, connection: 'close', 'content-length': body.length })
        .end(body),
  },
  {
    name: 'closes idle connections at once',
    because: 'closing connections, unannounced as RFC 9112, 9.5 allows',
    front: { idleMs: 1 },
  },
  {
    name: 'closes idle connections soon',
    because: 'closing connections, unannounced as RFC 9112, 9.5 allows',
    front: { idleMs: 15 },
  },
  {
    name: 'speaks HTTP/1.0',
    because: 'an HTTP proxy in between: the body ends where the connection does (RFC 9112, 6.3)',
    deliver: (response, reply) => bare(response, reply, { version: '1.0', length: false }),
  },
  {
    name: 'writes no reason phrase and odd header names',
    because: 'an HTTP proxy in between: header names have no case, the phrase means nothing',
    deliver: (response, { status, headers, body }) => {
      const named = Object.entries(headers).map(([name, value]) => [titled(name), value] as const);
      const reply = { status, headers: Object.fromEntries(named), body };
      bare(response, reply, { version: '1.1', length: true });
    },
  },
  { name: 'packs with gzip', because: 'compressed answers', deliver: packed('gzip', gzipSync) },
  { name: 'packs with deflate', because: 'compressed answers', deliver: packed('deflate', deflateSync) },
  { name: 'packs with brotli', because: 'compressed answers', deliver: packed('br', brotli) },
  {
    name: 'packs twice',
    because: 'compressed answers: codings are listed in the order applied (RFC 9110, 8.4)',
    deliver: packed('gzip, br', (body) => brotli(gzipSync(body))),
  },
  {
    name: 'says that it does not pack',
    because: 'compressed or plain answers: `identity` stands for no coding',
    deliver: packed('identity', (body) => body),
  },
  {
    name: 'answers in chunks',
    because: 'chunked answers',
    deliver: (response, reply) => inPieces(response, reply, Math.max(1, Math.ceil(reply.body.length / 5))),
  },
  {
    name: 'stands behind a proxy',
    because: 'an HTTP proxy in between: it adds headers of its own',
    deliver: (response, { status, headers, body }) =>
      response
        .writeHead(status, {
          ...headers,
          via: '1.1 proxy.example, 1.0 cache.example',
          server: 'proxy/2.4 (/usr/share/proxy)',
          age: '0',
          etag: `W/"${body.length}"`,
          'cache-control': 'private, no-cache',
          'x-request-id': crypto.randomUUID(),
          'set-cookie': 'session=1; Path=/; HttpOnly',
          'content-type': (headers['content-type'] ?? 'application/json').replace(/;.*|$/, '; charset=UTF-8'),
          'content-length': body.length,
        })
        .end(body),
  },
  {
    name: 'listens on IPv6',
    because: 'the contract says nothing of addresses',
    front: { host: '::1' },
  },
  {
    name: 'stands below a path',
    because: 'the base URL may have a path: an HTTP proxy in between serves several APIs',
    front: { prefix: '/team/lists-api' },
  },
  {
    name: 'has a slash at the end of its base URL',
    because: 'the base URL may have a path, with or without a slash at its end',
    front: { prefix: '/v1', slash: true },
  },
];
