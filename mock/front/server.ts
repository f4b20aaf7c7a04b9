import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ask } from './ask.ts';
import type { Answer, Asked } from './asked.ts';
import { allowOrigin, type Cors } from './cors.ts';
import { endOfTurn } from './end-of-turn.ts';
import { expectationFailed, hostMissing, internalError } from './refusal.ts';
import { refuseConnect, refuseGarbage } from './refuse-garbage.ts';
import { reply } from './reply.ts';

export type FrontHandle = (asked: Asked, request: IncomingMessage) => Promise<Answer>;

export interface FrontSettings {
  /** The most bytes that are taken for this target. */
  maxBodyBytes: (url: string) => number;
  /** Pages of which origins may read answers. */
  cors: Cors;
  /** Told of an error that is a bug of the mock; the client sees a 500 without its text. */
  onBug: (cause: unknown) => void;
}

/** The HTTP server: reads a request, has it handled, writes the answer. */
export function createFront(handle: FrontHandle, settings: FrontSettings): Server {
  // Node would refuse a request without Host with an empty body.
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    serve(request, response, handle, settings).catch(settings.onBug);
  });
  server.on('clientError', refuseGarbage);
  server.on('connect', refuseConnect);
  server.on('checkExpectation', (_request, response) => reply(response, expectationFailed, settings.onBug));
  return server;
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  handle: FrontHandle,
  settings: FrontSettings,
): Promise<void> {
  allowOrigin(request, response, settings.cors);
  if (request.headers.host === undefined && request.httpVersion === '1.1') {
    reply(response, hostMissing, settings.onBug);
    return;
  }
  const asked = await ask(request, settings.maxBodyBytes(request.url ?? '/'));
  if (asked === null) return;
  try {
    const answer = await handle(asked, request);
    await endOfTurn();
    reply(response, answer, settings.onBug);
  } catch (cause) {
    settings.onBug(cause);
    if (!response.headersSent) reply(response, internalError, settings.onBug);
  }
}
