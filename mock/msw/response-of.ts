import type { Answer, Delivery } from '../front/asked.ts';

/** An answer as the web's own `Response`, with the headers that the HTTP mock sends; or one that goes wrong on its way. */
export function responseOf({ status, headers, body, text, delivery }: Answer): Response {
  if (delivery?.kind === 'none') return Response.error();
  if (text === undefined && body === undefined) return new Response(null, { status, headers });
  const whole = text ?? JSON.stringify(body);
  return new Response(delivery === undefined ? whole : misdelivered(whole, delivery), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

const pieces = 10;

/** The body as a stream that breaks off halfway, or that comes bit by bit. */
function misdelivered(text: string, delivery: Delivery): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  if (delivery.kind !== 'slow') return brokenOff(bytes.subarray(0, bytes.length >> 1));
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  let sent = 0;
  return new ReadableStream({
    async pull(stream) {
      await new Promise((resolve) => setTimeout(resolve, delivery.ms / pieces));
      stream.enqueue(bytes.subarray(sent, sent + size));
      sent += size;
      if (sent >= bytes.length) stream.close();
    },
  });
}

function brokenOff(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let begun = false;
  return new ReadableStream({
    pull(stream) {
      if (begun) stream.error(new TypeError('The mock was told to break off this answer.'));
      else stream.enqueue(bytes);
      begun = true;
    },
  });
}
