import { isRecord } from '../../cells/seen-cell.ts';
import { stringsIn } from '../../watch/strings-in.ts';
import type { Freedom, Layer } from '../freedom.ts';
import { jsonOf, type Reply, refusal, routeOf } from '../messages.ts';

/** Refuses writes that look a certain way; what else is wrong with them is judged first. */
function refuses(status: number, error: string, looks: (body: Record<string, unknown>) => boolean) {
  return (): Layer => async (asked, next) => {
    const body = routeOf(asked)?.operation === 'updateListCell' ? jsonOf(asked) : undefined;
    const refused = isRecord(body) && looks(body);
    if (!refused) return next(asked);
    const probe = Buffer.from(JSON.stringify({ ...body, columnId: crypto.randomUUID(), value: null }));
    const before = await next({ ...asked, body: probe });
    return before.status === 401 || before.status === 400
      ? before
      : refusal(status, 'validation_failed', error);
  };
}

/** A limit that a server sets before it reads what it is sent. */
function bodyLimit(bytes: number, refused: Reply): () => Layer {
  return () => async (asked, next) => (asked.body.length > bytes ? refused : next(asked));
}

const limit = 65_537;

export const values: readonly Freedom[] = [
  {
    name: 'refuses an absent value',
    because: 'refusing an absent `value`',
    layer: refuses(400, 'value is required', (body) => !Object.hasOwn(body, 'value')),
  },
  {
    name: 'refuses an absent value with 422',
    because: 'refusing an absent `value`, and 422 in place of 400',
    layer: refuses(422, 'value is required', (body) => !Object.hasOwn(body, 'value')),
  },
  {
    name: 'refuses NUL',
    because: 'refusing a NUL, which PostgreSQL cannot store',
    layer: refuses(400, 'value must not contain U+0000', (body) =>
      stringsIn(body).some((text) => text.includes('\0')),
    ),
  },
  {
    name: 'refuses lone surrogates',
    because: 'VT-5 is a MAY: lone surrogates are left open',
    layer: refuses(400, 'value is no well-formed text', (body) =>
      stringsIn(body).some((text) => /\p{Surrogate}/u.test(text)),
    ),
  },
  {
    name: 'limits bodies to 64 KiB',
    because: 'body size limits above 64 KiB, with the status for them',
    layer: bodyLimit(limit, refusal(413, 'payload_too_large', 'The body is larger than 64 KiB.')),
  },
  {
    name: 'limits bodies to 64 KiB, with 400',
    because: 'body size limits above 64 KiB',
    layer: bodyLimit(limit, refusal(400, 'validation_failed', 'The body is larger than 64 KiB.')),
  },
];
