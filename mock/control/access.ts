import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Answer } from '../front/asked.ts';
import { mediaTypeOf } from '../front/media-type.ts';
import { refusal } from '../front/refusal.ts';

const loopbackName = /^(?:localhost|[a-z0-9-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const loopbackAddress = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/;
const harmless = new Set(['GET', 'HEAD']);

/**
 * Why this request may not steer the mock; null where it may. A page of another origin must not (it would send an
 * `Origin` or a `Sec-Fetch-Site` that gives it away, or could send no JSON), nor one that rebinds a name to a
 * loopback address (its `Host` gives it away).
 */
export function controlRefusal(request: IncomingMessage, controlToken: string | null): Answer | null {
  const { headers, method = 'GET' } = request;
  if (isForeignPage(request)) return forbidden('A web page of another origin may not steer the mock');
  if (controlToken !== null) {
    if (!isToken(headers.authorization, controlToken)) return unauthorized;
  } else {
    if (!loopbackAddress.test(request.socket.remoteAddress ?? '')) return forbidden(loopbackOnly);
    if (!loopbackName.test(hostName(headers.host)))
      return forbidden('The Host header must name this machine itself');
  }
  if (!harmless.has(method) && mediaTypeOf(headers['content-type']) !== 'json') return notJson;
  return null;
}

const loopbackOnly =
  'Only programs on this machine may steer the mock; start it with --control-token to let others in';
const unauthorized = refusal(401, 'unauthorized', 'Send "Authorization: Bearer <control token>"', {
  'www-authenticate': 'Bearer',
});
const notJson = refusal(
  415,
  'unsupported_media_type',
  'Send content-type application/json, with or without a body',
);

function forbidden(error: string): Answer {
  return refusal(403, 'forbidden', error);
}

/** Browsers say where a request comes from; a page that the mock itself might serve is of the same origin. */
function isForeignPage({ headers }: IncomingMessage): boolean {
  const { origin, host = '' } = headers;
  const site = headers['sec-fetch-site'];
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) return true;
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

function hostName(host = ''): string {
  return host.toLowerCase().replace(/:\d+$/, '');
}

function isToken(authorization = '', token: string): boolean {
  const given = Buffer.from(authorization);
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
