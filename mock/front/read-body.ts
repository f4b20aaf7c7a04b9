import type { IncomingMessage } from 'node:http';

/** How much of a body that is too large is still read, so that its sender gets to see the refusal. */
const drained = 64 * 1024 * 1024;

/** The body's bytes; null where there are more than the limit. Rejects where the client goes away. */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else if (size > limit + drained) request.destroy();
      else chunks.length = 0;
    });
    request.on('end', () => {
      const [only] = chunks;
      if (size > limit) resolve(null);
      else resolve(chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks));
    });
    request.on('error', reject);
    request.on('close', () => {
      // Every request is closed in the end; an error is worth its stack only where it is one.
      if (!request.complete) reject(new Error('The client went away before its request was complete.'));
    });
  });
}
