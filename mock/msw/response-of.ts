import type { Answer } from '../front/asked.ts';

/** An answer as the web's own `Response`, with the headers that the HTTP mock sends. */
export function responseOf({ status, headers, body, text }: Answer): Response {
  if (text === undefined && body === undefined) return new Response(null, { status, headers });
  return new Response(text ?? JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}
