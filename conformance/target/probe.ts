import { SetUpError } from '../errors.ts';
import type { Reader } from '../judge/environment.ts';
import { type Answer, NoAnswer } from '../wire/request.ts';
import type { Caller } from './hooks.ts';
import type { Send } from './set-up.ts';

function unreachable(url: string, { reason, kind }: NoAnswer): SetUpError {
  if (kind === 'refused') return new SetUpError('no-connection', url, reason);
  return new SetUpError(
    /HPE_|SSL|EPROTO|Parse Error|the HTTP\/1.1 protocol/i.test(reason) ? 'not-http' : 'no-answer',
    url,
    reason,
  );
}

/** One request before anything is judged: is there a server, does it speak HTTP, does it take the token? */
export async function probe(send: Send, url: string, caller: Caller, needsApi: boolean): Promise<void> {
  const answer = await listLists(send, url, caller);
  if (answer.status === 401)
    throw new SetUpError('token-refused', url, caller === 'other' ? 'other token' : 'token');
  if (!needsApi || answer.status === 200) return;
  throw new SetUpError('no-api', url, `GET /api/lists answered ${answer.status}`);
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
