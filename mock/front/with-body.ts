import type { Asked } from './asked.ts';
import { mediaTypeOf } from './media-type.ts';
import { readJson } from './read-json.ts';

/** The request with its body, parsed where it is said to be JSON. `text` is what the bytes are as UTF-8, BOM included. */
export function withBody(asked: Asked, bytes: Uint8Array, text: string): Asked {
  const encoding = asked.headers['content-encoding'];
  if (encoding !== undefined && encoding !== '' && encoding.toLowerCase() !== 'identity')
    return { ...asked, bodyProblem: { kind: 'encoded', encoding } };
  if (mediaTypeOf(asked.headers['content-type']) !== 'json') return { ...asked, body: text };
  const read = readJson(bytes, text);
  if ('problem' in read) return { ...asked, bodyProblem: read.problem };
  asked.body = read.body;
  return asked;
}
