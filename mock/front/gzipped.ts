import type { ServerResponse } from 'node:http';
import { constants, gzip } from 'node:zlib';
import type { Answer } from './asked.ts';
import { writeHead } from './write-head.ts';

/** Below this, compressing costs more than it saves: an answer in one packet stays one packet. */
export const worthwhile = 1400;

/** Sends a text compressed, out of the way of other requests. */
export function replyGzipped(
  response: ServerResponse,
  text: string,
  answer: Answer,
  onBug: (cause: unknown) => void,
): void {
  gzip(text, { level: constants.Z_BEST_SPEED }, (error, bytes) => {
    if (error !== null) {
      onBug(error);
      response.destroy();
      return;
    }
    response.setHeader('content-encoding', 'gzip');
    writeHead(response, answer, bytes.length);
    response.end(bytes);
  });
}
