import type { ServerResponse } from 'node:http';
import type { Answer } from './asked.ts';
import { deliver } from './deliver.ts';
import { replyGzipped, worthwhile } from './gzipped.ts';
import { takesGzip } from './takes-gzip.ts';
import { writeHead } from './write-head.ts';

/** Writes an answer onto the wire. */
export function reply(response: ServerResponse, answer: Answer, onBug: (cause: unknown) => void): void {
  if (answer.delivery !== undefined) {
    deliver(response, answer, answer.delivery);
    return;
  }
  if (answer.text === undefined && answer.body === undefined) {
    response.writeHead(answer.status, answer.headers).end();
    return;
  }
  const text = answer.text ?? JSON.stringify(answer.body);
  if (text.length >= worthwhile && mayGzip(response)) {
    replyGzipped(response, text, answer, onBug);
    return;
  }
  writeHead(response, answer, Buffer.byteLength(text));
  response.end(text);
}

function mayGzip(response: ServerResponse): boolean {
  response.appendHeader('vary', 'accept-encoding');
  return takesGzip(response.req.headers['accept-encoding'] ?? '');
}
