import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { onTestFinished } from 'vitest';

/** An HTTP server for one test; returns its URL. */
export async function listenHttp(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  onTestFinished(() => server.closeAllConnections());
  return `http://127.0.0.1:${await listen(server)}`;
}

/** A server that answers every connection with these bytes, whatever it is asked; returns its URL. */
export async function listenTcp(bytes: string): Promise<string> {
  return `http://127.0.0.1:${await listen(createTcpServer((socket) => socket.end(bytes)))}`;
}

/** A URL with a port that nobody listens on. */
export async function deadUrl(): Promise<string> {
  const server = createTcpServer();
  const port = await listen(server);
  await once(server.close(), 'close');
  return `http://127.0.0.1:${port}`;
}

async function listen(server: Server): Promise<number> {
  onTestFinished(() => void server.close());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}
