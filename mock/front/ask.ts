import type { IncomingMessage } from 'node:http';
import type { Asked } from './asked.ts';
import { askedMethod } from './asked-method.ts';
import { askedUrl } from './asked-url.ts';
import { readBody } from './read-body.ts';
import { withBody } from './with-body.ts';

/** Reads a request off the wire; null where the client went away, so that there is nobody to answer. */
export async function ask(request: IncomingMessage, maxBodyBytes: number): Promise<Asked | null> {
  const { headers } = request;
  const asked: Asked = {
    method: askedMethod(request.method),
    url: askedUrl(request.url ?? '/'),
    headers,
    body: undefined,
    bodyProblem: null,
  };
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return asked;
  const bytes = await readBody(request, maxBodyBytes);
  if (bytes === 'gone') return null;
  if (bytes === 'too-large') return { ...asked, bodyProblem: { kind: 'too-large', limit: maxBodyBytes } };
  return bytes.length > 0 ? withBody(asked, bytes, bytes.toString('utf8')) : asked;
}
