import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { Pool } from 'undici';
import type { Freedom, Next } from './freedom.ts';
import { type Asked, type Reply, refusal } from './messages.ts';

/** A server of its own, with another behind it. */
export interface Front {
  url: string;
  close(): Promise<void>;
}

/** Puts a freedom before a right server: what answers at `url` is as right, in its own way. */
export async function openFront(upstream: string, freedom: Freedom): Promise<Front> {
  const { host = '127.0.0.1', prefix = '', slash = false, idleMs } = freedom.front ?? {};
  const pool = new Pool(upstream, { connections: 64 });
  const forward: Next = (asked) => forwardTo(pool, asked);
  const layer = freedom.layer?.() ?? ((asked, next) => next(asked));
  const deliver = freedom.deliver ?? plainly;
  const server = createServer({ noDelay: true }, async (request, response) => {
    try {
      deliver(response, await answer(await readAsked(request), prefix, (asked) => layer(asked, forward)));
    } catch (error) {
      deliver(response, refusal(500, 'freedom_failed', String(error)));
    }
  });
  if (idleMs !== undefined) closeIdle(server, idleMs);
  server.listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${port}${prefix}${slash ? '/' : ''}`,
    close: async () => {
      server.closeAllConnections();
      await Promise.all([once(server.close(), 'close'), pool.destroy()]);
    },
  };
}

async function answer(asked: Asked, prefix: string, next: Next): Promise<Reply> {
  if (prefix === '') return next(asked);
  if (asked.path.startsWith(`${prefix}/`)) return next({ ...asked, path: asked.path.slice(prefix.length) });
  return refusal(404, 'not_found', 'There is nothing here.');
}

async function readAsked(request: IncomingMessage): Promise<Asked> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && !ownToEachHop.has(name)) headers[name] = String(value);
  }
  return { method: request.method ?? '', path: request.url ?? '', headers, body: await buffer(request) };
}

/** RFC 9110, 7.6.1: these speak of one connection, not of the message. */
const ownToEachHop = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'host',
  'accept-encoding',
]);

async function forwardTo(pool: Pool, { method, path, headers: sent, body: data }: Asked): Promise<Reply> {
  const { statusCode, headers, body } = await pool.request({
    method,
    path,
    headers: sent,
    body: data.length > 0 ? data : null,
  });
  const kept = Object.entries(headers).filter(([name]) => !ownToEachHop.has(name));
  return {
    status: statusCode,
    headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
    body: Buffer.from(await body.arrayBuffer()),
  };
}

function plainly(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
}

/** Closes connections that idle, without the announcement that node would make: clients meet it in the dark. */
function closeIdle(server: ReturnType<typeof createServer>, idleMs: number): void {
  server.keepAliveTimeout = 0;
  const timers = new Map<Socket, NodeJS.Timeout>();
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    clearTimeout(timers.get(socket));
    response.once('finish', () => {
      timers.set(
        socket,
        setTimeout(() => socket.destroy(), idleMs),
      );
    });
  });
  server.on('connection', (socket: Socket) => socket.once('close', () => clearTimeout(timers.get(socket))));
}
