import { SetUpError } from '../errors.ts';
import type { Reader } from '../judge/environment.ts';
import { type Answer, NoAnswer } from '../wire/request.ts';
import type { Caller } from './hooks.ts';
import type { Send } from './set-up.ts';

function unreachable(url: string, { reason, kind }: NoAnswer): SetUpError {
  if (kind === 'refused') return new SetUpError('no-connection', url, reason);
  if (/certificate/i.test(reason)) return new SetUpError('not-trusted', url, reason);
  if (reason.includes('ERR_SSL_WRONG_VERSION_NUMBER'))
    return new SetUpError('not-tls', url, url.replace(/^https/i, 'http'));
  return new SetUpError(
    /HPE_|SSL|EPROTO|Parse Error|the HTTP\/1.1 protocol/i.test(reason) ? 'not-http' : 'no-answer',
    url,
    reason,
  );
}

/** One request before anything is judged: is there a server, does it speak HTTP, does it take the token? */
export async function probe(send: Send, url: string, caller: Caller, needsApi: boolean): Promise<void> {
  const answer = await listLists(send, url, caller);
  const seen = `GET /api/lists answered ${answer.status}`;
  if (answer.status === 401 || answer.status === 403)
    throw new SetUpError(
      'token-refused',
      url,
      `${caller === 'other' ? 'other token' : 'token'} (${answer.status})`,
    );
  if (!needsApi) return;
  if (answer.status >= 500) throw new SetUpError('not-ready', url, seen);
  if (answer.status !== 200) throw new SetUpError('no-api', url, `${seen}${detour(answer)}${tooLong(url)}`);
  if (answer.json === undefined && answer.text.trimStart().startsWith('<'))
    throw new SetUpError('no-api', url, `${seen} with a page of HTML`);
}

/** A redirect is not followed: which server is judged is for the user to say. */
function detour({ headers }: Answer): string {
  return headers.location === undefined ? '' : `, which leads to ${headers.location}`;
}

function tooLong(url: string): string {
  return /\/api(?:\/lists)?\/?$/.test(url) ? ', for /api/lists is appended to what is given' : '';
}

async function listLists(send: Send, url: string, caller: Caller): Promise<Answer> {
  try {
    return await send({ operation: 'listLists', method: 'GET', path: '/api/lists', as: caller });
  } catch (error) {
    if (error instanceof NoAnswer) throw unreachable(url, error);
    throw error;
  }
}

const missing = [404, 405, 501];

/** The readers that the target has, tried on a list that exists. */
export async function findReaders(send: Send, listId: string): Promise<Reader[]> {
  const paths: [Reader, string][] = [
    ['getList', `/api/lists/${listId}`],
    ['listListRows', `/api/lists/${listId}/rows?limit=1&offset=0`],
  ];
  const found: Reader[] = [];
  for (const [operation, path] of paths) {
    const answer = await send({ operation, method: 'GET', path });
    if (!missing.includes(answer.status)) found.push(operation);
  }
  return found;
}
