import type { FastifyInstance } from 'fastify';
import { invalid } from '../refusal.ts';

/** Deeper values could not be written as JSON again: `JSON.stringify` calls itself for each level. */
const deepest = 500;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Bodies are JSON and nothing else. Fastify's own parser refuses objects with a member `__proto__` or `constructor`;
 * such a member is as good a value as any, and `JSON.parse` makes an ordinary member of it.
 */
export function acceptJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: unknown, body: Buffer) => parsed(body),
  );
}

function parsed(body: Buffer): unknown {
  const value = parsedJson(body);
  refuseUnstorable(value);
  return value;
}

function parsedJson(body: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(body));
  } catch {
    throw invalid('The request body must be valid JSON.');
  }
}

/** What would not come back as it was sent, or not at all, is refused instead of changed. */
function refuseUnstorable(body: unknown): void {
  let level = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) throw invalid(`The request body must not be nested deeper than ${deepest} levels.`);
    if (level.some((value) => value === Infinity || value === -Infinity))
      throw invalid('Numbers in the request body must fit a double.');
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
}
