import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { ask } from './ask.ts';
import type { Answer, Asked } from './asked.ts';
import { internalError, refusal } from './refusal.ts';
import { reply } from './reply.ts';

export type FrontHandle = (asked: Asked, request: IncomingMessage) => Promise<Answer>;

export interface FrontSettings {
  maxBodyBytes: number;
  /** Told of an error that is a bug of the mock; the client sees a 500 without its text. */
  onBug: (cause: unknown) => void;
}

/** The HTTP server: reads a request, has it handled, writes the answer. */
export function createFront(handle: FrontHandle, settings: FrontSettings): Server {
  const server = createServer((request, response) => {
    serve(request, response, handle, settings).catch(settings.onBug);
  });
  server.on('clientError', refuseGarbage);
  return server;
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  handle: FrontHandle,
  settings: FrontSettings,
): Promise<void> {
  const asked = await readOrNull(request, settings.maxBodyBytes);
  if (asked === null) return;
  try {
    reply(response, await handle(asked, request));
  } catch (cause) {
    settings.onBug(cause);
    if (!response.headersSent) reply(response, internalError);
  }
}

/** Null where the client went away, so that there is nobody to answer. */
async function readOrNull(request: IncomingMessage, maxBodyBytes: number) {
  try {
    return await ask(request, maxBodyBytes);
  } catch (cause) {
    if (request.destroyed) return null;
    throw cause;
  }
}

/** What is not HTTP at all, or has headers without end, is refused in the API's own error shape. */
function refuseGarbage(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [line, answer] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? [
          '431 Request Header Fields Too Large',
          refusal(431, 'headers_too_large', 'The headers are too large'),
        ]
      : ['400 Bad Request', refusal(400, 'validation_failed', 'This is not a valid HTTP/1.1 request')];
  const text = JSON.stringify(answer.body);
  const head = `content-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(text)}`;
  socket.end(`HTTP/1.1 ${line}\r\n${head}\r\nconnection: close\r\n\r\n${text}`);
}
