import { once } from 'node:events';
import { Agent, createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import type { Started } from './started.ts';

/** Passes each request on to the next of the servers, whoever sends it and over whatever connection. */
export async function roundRobin(urls: readonly string[]): Promise<Started> {
  let turn = 0;
  const agent = new Agent({ keepAlive: true });
  const front = createServer(async (request, response) => {
    const { hostname, port } = new URL(urls[turn++ % urls.length] ?? '');
    const { method, url: path, rawHeaders: headers } = request;
    const onward = forward({ hostname, port, method, path, headers, agent });
    onward.once('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      pipeline(answer, response).catch(() => response.destroy());
    });
    await pipeline(request, onward).catch(() => response.destroy());
  });
  front.listen(0, '127.0.0.1');
  await once(front, 'listening');
  const { port } = front.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      front.close();
      front.closeAllConnections();
      agent.destroy();
      await once(front, 'close');
    },
  };
}
