import type { IncomingMessage } from 'node:http';

/** How much of a body that is too large is still read, so that its sender gets to see the refusal. */
const drained = 64 * 1024 * 1024;

/** The body's bytes; or that there are more than the limit, or that the client went away. */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer | 'too-large' | 'gone'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else if (size > limit + drained) request.destroy(new Error('The body does not end.'));
      else chunks.length = 0;
    });
    request.on('end', () => {
      const [only] = chunks;
      if (size > limit) resolve('too-large');
      else resolve(chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks));
    });
    request.on('error', () => resolve('gone'));
  });
}
