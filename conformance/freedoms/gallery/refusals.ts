import { isRecord } from '../../cells/seen-cell.ts';
import type { Freedom, Layer } from '../freedom.ts';
import { jsonOf, type Reply, refusal, withJson } from '../messages.ts';

type ErrorBody = Record<string, unknown>;

/** Rewrites the bodies of refusals. */
function errors(change: (body: ErrorBody, reply: Reply) => unknown): () => Layer {
  return () => async (asked, next) => {
    const reply = await next(asked);
    const body = reply.status < 400 ? undefined : jsonOf(reply);
    return isRecord(body) ? withJson(reply, change(body, reply)) : reply;
  };
}

/** Words for the three 404s, in a server's own style; `code` goes. */
function saying(words: Record<string, string>): () => Layer {
  return errors(({ code, ...body }) => ({ ...body, error: words[String(code)] ?? body.error }));
}

export const refusals: readonly Freedom[] = [
  {
    name: 'refuses with 422',
    because: '422 in place of 400',
    layer: () => async (asked, next) => {
      const reply = await next(asked);
      return reply.status === 400 ? { ...reply, status: 422 } : reply;
    },
  },
  {
    name: 'refuses other content types',
    because: 'BODY-2 accepts 415 for what is no JSON; the API speaks JSON alone',
    layer: () => (asked, next) => {
      const type = asked.headers['content-type'];
      if (asked.body.length === 0 || type === 'application/json') return next(asked);
      return Promise.resolve(refusal(415, 'unsupported_media_type', 'Send application/json.'));
    },
  },
  {
    name: 'gives no code',
    because: 'no `code`: it is this project’s addition',
    layer: errors(({ code, ...body }) => body),
  },
  {
    name: 'explains its errors at length',
    because: 'other members in answers, those of errors among them',
    layer: errors((body, { status }) => ({
      requestId: crypto.randomUUID(),
      timestamp: new Date().toISOString(),
      statusCode: status,
      ...body,
      docs: 'https://docs.example.com/var/errors#validation',
      instance: '/api/lists/cells',
      details: [
        { path: ['rowId'], instancePath: '/data/rowId', schemaPath: '#/src/properties/rowId/pattern' },
      ],
    })),
  },
  {
    name: 'names the list in every 404',
    because: 'the order and meaning of the 404s are fixed, their bodies are not',
    layer: saying({
      list_not_found: 'This list does not exist.',
      row_not_found: 'There is no such row in the list.',
      column_not_found: 'The list has no column with that id.',
    }),
  },
  {
    name: 'says 404 tersely',
    because: 'the order and meaning of the 404s are fixed, their bodies are not',
    layer: saying({
      list_not_found: 'ListNotFound',
      row_not_found: 'RowNotFound',
      column_not_found: 'ColumnNotFound',
    }),
  },
  {
    name: 'says 404 in German, with a code',
    because: 'a check tells the three apart by `code` where there is one',
    layer: errors((body) => ({ ...body, error: 'Das gibt es hier nicht.' })),
  },
  {
    name: 'says 404 in German, without a code',
    because: '`error` should name the missing thing, in a word that is not fixed to be English',
    departs: ['NF-8'],
    layer: saying({
      list_not_found: 'Die Tabelle wurde nicht gefunden.',
      row_not_found: 'Die Zeile wurde nicht gefunden.',
      column_not_found: 'Die Spalte wurde nicht gefunden.',
    }),
    unchecked: ['NF-1', 'NF-2', 'NF-3', 'NF-4', 'NF-5'],
  },
  {
    name: 'does not say what is missing',
    because: 'NF-8 is a SHOULD; where a 404 does not say, the order of the three is not checked',
    departs: ['NF-8'],
    layer: errors(({ code, error, ...body }, { status }) =>
      status === 404 ? { ...body, error: 'Not Found' } : { ...body, code, error },
    ),
    unchecked: ['NF-1', 'NF-2', 'NF-3', 'NF-4', 'NF-5'],
  },
  {
    name: 'gives the same code for every 404',
    because: 'the source does not fix the codes; the sentence still tells',
    layer: errors((body, { status }) => (status === 404 ? { ...body, code: 'not_found' } : body)),
  },
  {
    name: 'refuses now in one way, now in another',
    because: '422 in place of 400, no `code`: two versions of a server may share one address',
    layer: () => {
      let answers = 0;
      return async (asked, next) => {
        const reply = await next(asked);
        const body = reply.status < 400 ? undefined : jsonOf(reply);
        answers += 1;
        if (!isRecord(body) || answers % 2 === 0) return reply;
        const { code, error } = body;
        const status = reply.status === 400 ? 422 : reply.status;
        return withJson({ ...reply, status }, { error: `${error} Ask us about ${code}.` });
      };
    },
  },
  {
    name: 'sends problem details',
    because: 'SHAPE-3 is a SHOULD: RFC 9457 puts the sentence into `detail`',
    departs: ['SHAPE-3'],
    layer: () => async (asked, next) => {
      const reply = await next(asked);
      const body = reply.status < 400 ? undefined : jsonOf(reply);
      if (!isRecord(body)) return reply;
      const problem = { type: 'about:blank', title: 'Refused', status: reply.status, detail: body.error };
      const headers = { ...reply.headers, 'content-type': 'application/problem+json' };
      return withJson({ ...reply, headers }, problem);
    },
  },
  {
    name: 'refuses with an empty body',
    because: 'SHAPE-3 and NF-8 are SHOULDs: the status alone is enough for a MUST',
    departs: ['SHAPE-3', 'NF-8'],
    layer: () => async (asked, next) => {
      const reply = await next(asked);
      return reply.status < 400 ? reply : { status: reply.status, headers: {}, body: Buffer.alloc(0) };
    },
    unchecked: ['NF-1', 'NF-2', 'NF-3', 'NF-4', 'NF-5'],
  },
  {
    name: 'takes the scheme in any case',
    because: 'the scheme `Bearer` accepted in other case (RFC 9110, 11.1)',
    layer: () => (asked, next) => {
      const authorization = asked.headers.authorization?.replace(/^bearer +/i, 'Bearer ');
      return next(authorization ? { ...asked, headers: { ...asked.headers, authorization } } : asked);
    },
  },
  {
    name: 'takes the scheme in its own case alone',
    because: 'the scheme `Bearer` refused in other case',
    layer: () => (asked, next) =>
      /^Bearer \S+$/.test(asked.headers.authorization ?? '')
        ? next(asked)
        : Promise.resolve({
            ...refusal(401, 'unauthorized', 'Send a bearer token.'),
            headers: { 'content-type': 'application/json', 'www-authenticate': 'Bearer realm="lists"' },
          }),
  },
];
