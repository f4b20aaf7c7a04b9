import type { Answer, Asked } from './asked.ts';
import { notFound } from './refusal.ts';
import { allowed, matchPath } from './routes.ts';

/** How long a browser may remember what a preflight allowed, in seconds. */
const maxAge = '600';

/** What may be done with a path; to a browser's preflight, also that it may be sent with the headers it asks for. */
export function optionsAnswer({ url, headers }: Asked): Answer {
  const match = matchPath(url.path);
  if (match === null) return notFound;
  const allow = allowed(match.methods.keys());
  const preflight = headers['access-control-request-method'] !== undefined && {
    'access-control-allow-methods': allow,
    'access-control-allow-headers': String(headers['access-control-request-headers'] ?? '*'),
    'access-control-max-age': maxAge,
    ...(headers['access-control-request-private-network'] && {
      'access-control-allow-private-network': 'true',
    }),
  };
  return { status: 204, headers: { allow, ...preflight }, body: undefined };
}
