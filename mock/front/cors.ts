import type { IncomingMessage, ServerResponse } from 'node:http';

/** Pages of every origin, of none, or of these alone. */
export type Cors = boolean | readonly string[];

/** What of an answer a page may read besides the body. */
const exposed = 'Retry-After, Allow, WWW-Authenticate';

/**
 * Lets a page of another origin read the answer, where its origin is among those allowed. What it may send is asked for
 * in a preflight. The control API is for no page but its own.
 */
export function allowOrigin(request: IncomingMessage, response: ServerResponse, cors: Cors): void {
  const { origin } = request.headers;
  if (origin === undefined || cors === false || request.url?.includes('/__mock/')) return;
  if (cors === true) {
    response.setHeader('access-control-allow-origin', '*');
  } else {
    response.setHeader('vary', 'origin');
    if (!cors.includes(origin)) return;
    response.setHeader('access-control-allow-origin', origin);
  }
  response.setHeader('access-control-expose-headers', exposed);
}
