import type { ServerResponse } from 'node:http';
import type { Answer, Delivery, StartStream } from './asked.ts';
import { writeHead } from './write-head.ts';

/** Sends an answer otherwise than as a whole and at once. A client that has gone away, or a mock that stops, ends it. */
export function deliver(response: ServerResponse, answer: Answer, delivery: Delivery): void {
  const bytes = Buffer.from(answer.text ?? JSON.stringify(answer.body) ?? '');
  switch (delivery.kind) {
    case 'stream':
      stream(response, delivery.start);
      return;
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

/** A comment now and then keeps proxies from closing a stream in which nothing happens. */
const heartbeatMs = 15_000;

function stream(response: ServerResponse, start: StartStream): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.flushHeaders();
  const stop = start((text) => response.write(text));
  const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs).unref();
  response.once('close', () => {
    clearInterval(heartbeat);
    stop();
  });
}
