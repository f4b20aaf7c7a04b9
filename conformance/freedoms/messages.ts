import type { OperationId } from '../wire/request.ts';

/** A request on its way to the server behind. */
export interface Asked {
  method: string;
  /** As it came, undecoded, with its query. */
  path: string;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

/** An answer on its way to the client. */
export interface Reply {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

const routes: readonly [OperationId, RegExp][] = [
  ['updateListCell', /^PUT \/api\/lists\/([^/]*)\/cells$/],
  ['getList', /^GET \/api\/lists\/([^/]+)$/],
  ['listListColumns', /^GET \/api\/lists\/([^/]+)\/columns$/],
  ['listListRows', /^GET \/api\/lists\/([^/]+)\/rows$/],
  ['listLists', /^GET \/api\/lists$/],
  ['createList', /^POST \/api\/lists$/],
  ['addListColumn', /^POST \/api\/lists\/([^/]+)\/columns$/],
  ['createListRow', /^POST \/api\/lists\/([^/]+)\/rows$/],
  ['generateListColumn', /^POST \/api\/lists\/([^/]+)\/columns\/[^/]+\/generate$/],
];

/** What a request asks for, and of which list. */
export function routeOf({ method, path }: Asked): { operation: OperationId; listId: string } | undefined {
  const line = `${method} ${path.split('?')[0]}`;
  for (const [operation, pattern] of routes) {
    const match = pattern.exec(line);
    if (match) return { operation, listId: match[1] ?? '' };
  }
  return undefined;
}

export function jsonOf({ body }: { body: Buffer }): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined; // no JSON: a layer leaves it as it is
  }
}

/** The same answer with another JSON body. */
export function withJson(reply: Reply, json: unknown): Reply {
  return withText(reply, JSON.stringify(json));
}

export function withText(reply: Reply, text: string): Reply {
  return { ...reply, body: Buffer.from(text) };
}

export function refusal(status: number, code: string, error: string): Reply {
  const headers = { 'content-type': 'application/json' };
  return { status, headers, body: Buffer.from(JSON.stringify({ error, code })) };
}

/** A request of one's own, in the name of whoever asked. */
export function inTheNameOf({ headers }: Asked, method: string, path: string, json?: unknown): Asked {
  const { authorization } = headers;
  return {
    method,
    path,
    headers: {
      ...(authorization === undefined ? {} : { authorization }),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: Buffer.from(json === undefined ? '' : JSON.stringify(json)),
  };
}
