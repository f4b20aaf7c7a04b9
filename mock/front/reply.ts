import type { ServerResponse } from 'node:http';
import type { Answer } from './asked.ts';

/** Writes an answer onto the wire. */
export function reply(response: ServerResponse, answer: Answer): void {
  if (answer.text === undefined && answer.body === undefined) {
    response.writeHead(answer.status, answer.headers).end();
    return;
  }
  const text = answer.text ?? JSON.stringify(answer.body);
  response.writeHead(answer.status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    ...answer.headers,
  });
  response.end(text);
}
