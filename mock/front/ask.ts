import type { IncomingMessage } from 'node:http';
import type { Asked } from './asked.ts';
import { mediaTypeOf } from './media-type.ts';
import { readBody } from './read-body.ts';
import { readJson } from './read-json.ts';

const noQuery: Asked['url']['query'] = {};

/** Reads a request off the wire. */
export async function ask(request: IncomingMessage, maxBodyBytes: number): Promise<Asked> {
  const { headers } = request;
  const asked: Asked = {
    method: (request.method ?? 'GET').toLowerCase(),
    url: target(request.url ?? '/'),
    headers,
    body: undefined,
    bodyProblem: null,
  };
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return asked;
  const bytes = await readBody(request, maxBodyBytes);
  return bytes === null || bytes.length > 0 ? withBody(asked, bytes, maxBodyBytes) : asked;
}

function withBody(asked: Asked, bytes: Buffer | null, limit: number): Asked {
  if (bytes === null) return { ...asked, bodyProblem: { kind: 'too-large', limit } };
  if (mediaTypeOf(asked.headers['content-type']) !== 'json')
    return { ...asked, body: bytes.toString('utf8') };
  const read = readJson(bytes);
  if ('problem' in read) return { ...asked, bodyProblem: read.problem };
  asked.body = read.body;
  return asked;
}

function target(url: string): Asked['url'] {
  const origin = url.startsWith('/') ? url : originForm(url);
  const mark = origin.indexOf('?');
  if (mark < 0) return { path: origin, query: noQuery };
  return { path: origin.slice(0, mark), query: queryOf(origin.slice(mark + 1)) };
}

/** Proxies may send the whole URL (RFC 9112, 3.2.2). */
function originForm(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

function queryOf(text: string): Asked['url']['query'] {
  const params = new URLSearchParams(text);
  const names = [...new Set(params.keys())];
  return Object.fromEntries(names.map((name) => [name, oneOrAll(params.getAll(name))]));
}

function oneOrAll(values: string[]): string | string[] {
  const [first] = values;
  return values.length === 1 && first !== undefined ? first : values;
}
