import { once } from 'node:events';
import { createServer, request as forward } from 'node:http';
import { pipeline } from 'node:stream/promises';

/** Passes each request on to the next of the servers, whoever sends it and over whatever connection. */
export async function alternating(urls: readonly string[]): Promise<{ url: string; close(): Promise<void> }> {
  let turn = 0;
  const front = createServer(async (request, response) => {
    const { hostname, port } = new URL(urls[turn++ % urls.length] ?? '');
    const { method, url: path, rawHeaders: headers } = request;
    const onward = forward({ hostname, port, method, path, headers, agent: false });
    onward.once('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      pipeline(answer, response).catch(() => response.destroy());
    });
    await pipeline(request, onward).catch(() => response.destroy());
  });
  front.listen(0, '127.0.0.1');
  await once(front, 'listening');
  const address = front.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no TCP address.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      front.close();
      front.closeAllConnections();
      await once(front, 'close');
    },
  };
}
