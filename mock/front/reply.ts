import type { ServerResponse } from 'node:http';
import type { Answer } from './asked.ts';
import { misdeliver } from './misdeliver.ts';

/** Writes an answer onto the wire. */
export function reply(response: ServerResponse, answer: Answer): void {
  if (answer.delivery !== undefined) {
    misdeliver(response, answer, answer.delivery);
    return;
  }
  if (answer.text === undefined && answer.body === undefined) {
    response.writeHead(answer.status, answer.headers).end();
    return;
  }
  const text = answer.text ?? JSON.stringify(answer.body);
  writeHead(response, answer, Buffer.byteLength(text));
  response.end(text);
}

export function writeHead(response: ServerResponse, { status, headers }: Answer, length: number): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': length,
    ...headers,
  });
}
