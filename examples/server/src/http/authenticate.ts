import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { unauthorized } from '../refusal.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls; known once the token is. */
    caller: string;
  }
}

/** Tokens are looked up by their digest, so that how long it takes tells nothing about them. */
const digest = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Gives the caller of a request by its token. @throws {Refusal} 401 */
export function callerBy(tokens: ReadonlyMap<string, string>): (request: FastifyRequest) => string {
  const callers = new Map([...tokens].map(([token, caller]) => [digest(token), caller]));
  return ({ headers }) => {
    const [, token] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
    const caller = token === undefined ? undefined : callers.get(digest(token));
    if (caller === undefined) throw unauthorized();
    return caller;
  };
}
