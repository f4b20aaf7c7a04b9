import type { ServerResponse } from 'node:http';
import type { Answer } from './asked.ts';

/** The head of a JSON answer. What the answer says itself wins. */
export function writeHead(response: ServerResponse, { status, headers }: Answer, length: number): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': length,
    ...headers,
  });
}
