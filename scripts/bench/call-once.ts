import { request } from 'undici';
import type { Call } from './contestants.ts';
import { token } from './sheet.ts';

export const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };

/** Makes one call, on a connection of its own, and gives the status of its answer. */
export async function callOnce(url: string, { method, path, body }: Call): Promise<number> {
  const answer = await request(`${url}${path}`, { method, headers, body: body ?? null, reset: true });
  await answer.body.dump();
  return answer.statusCode;
}
