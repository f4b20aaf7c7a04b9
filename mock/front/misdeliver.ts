import type { ServerResponse } from 'node:http';
import type { Answer, Delivery } from './asked.ts';
import { writeHead } from './write-head.ts';

/** Lets an answer go wrong on its way. A client that has gone away, or a mock that stops, ends it. */
export function misdeliver(response: ServerResponse, answer: Answer, delivery: Delivery): void {
  const bytes = Buffer.from(answer.text ?? JSON.stringify(answer.body) ?? '');
  switch (delivery.kind) {
    case 'none':
      response.socket?.resetAndDestroy();
      return;
    case 'truncated':
      writeHead(response, answer, bytes.length);
      response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
      return;
    case 'slow':
      writeHead(response, answer, bytes.length);
      response.flushHeaders();
      trickle(response, bytes, delivery.ms);
      return;
  }
}

const pieces = 10;

function trickle(response: ServerResponse, bytes: Buffer, ms: number): void {
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  let sent = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(sent, sent + size));
    sent += size;
    if (sent < bytes.length) return;
    clearInterval(timer);
    response.end();
  }, ms / pieces);
  response.once('close', () => clearInterval(timer));
}
