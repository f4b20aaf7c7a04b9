import type { Socket } from 'node:net';
import { refusal } from './refusal.ts';

const reasons = {
  400: 'Bad Request',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  413: 'Content Too Large',
  431: 'Request Header Fields Too Large',
} as const;

type Status = keyof typeof reasons;

/** By Node's code for what is wrong; anything else is not HTTP. */
const garbage: Readonly<Record<string, [status: Status, code: string, error: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'headers_too_large', 'The headers are too large; 16 KiB is the most'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'content_too_large', 'The chunk extensions of the body are too large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'request_timeout', 'The request did not come to its end in time'],
};

/** What is not HTTP at all, or has headers without end, is refused in the API's own error shape. */
export function refuseGarbage(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, code, sentence] = garbage[error.code ?? ''] ?? [
    400,
    'validation_failed',
    `This is not a valid HTTP/1.1 request${whyOf(error)}`,
  ];
  endWith(socket, status, code, sentence);
}

/** Nothing is tunnelled here. */
export function refuseConnect(_request: unknown, socket: Pick<Socket, 'end'>): void {
  endWith(socket, 405, 'method_not_allowed', 'The mock is no proxy: it has no CONNECT');
}

function endWith(socket: Pick<Socket, 'end'>, status: Status, code: string, sentence: string): void {
  const text = JSON.stringify(refusal(status, code, sentence).body);
  const head = `content-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(text)}`;
  socket.end(`HTTP/1.1 ${status} ${reasons[status]}\r\n${head}\r\nconnection: close\r\n\r\n${text}`);
}

/** The parser says what it stumbled over; what it read itself is not repeated. */
function whyOf(error: object): string {
  return 'reason' in error && typeof error.reason === 'string' && error.reason !== ''
    ? `: ${error.reason}`
    : '';
}
