import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** Headers that belong to one connection, and that `fetch` sets itself (RFC 9110, 7.6.1). */
const ofTheConnection = new Set(['connection', 'content-length', 'host', 'keep-alive', 'transfer-encoding']);

/** An HTTP server that passes each request on to the global `fetch`, for clients that MSW does not intercept. */
export async function startRelay(target: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    try {
      const answer = await fetch(`${target}${request.url}`, await initOf(request));
      const body = new Uint8Array(await answer.arrayBuffer());
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(body);
    } catch (cause) {
      response.writeHead(502, { 'content-type': 'text/plain' }).end(String(cause));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function initOf(request: IncomingMessage): Promise<RequestInit> {
  const { method = 'GET', headers } = request;
  const passed = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined || ofTheConnection.has(name) ? [] : [[name, String(value)]],
  );
  const bytes = await buffer(request);
  return { method, headers: passed, ...(bytes.length > 0 && { body: bytes }) };
}
