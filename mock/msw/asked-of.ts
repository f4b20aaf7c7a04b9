import type { Asked } from '../front/asked.ts';
import { askedMethod } from '../front/asked-method.ts';
import { askedUrl } from '../front/asked-url.ts';
import { withBody } from '../front/with-body.ts';

/** As Node's own decoding of a body has it: a byte order mark stays, so that it is refused here and there alike. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Takes a web-standard request for what the mock's parts judge. `below` is the path at which the API begins. */
export async function askedOf(request: Request, below: string, maxBodyBytes: number): Promise<Asked> {
  const { pathname, search } = new URL(request.url);
  const asked: Asked = {
    method: askedMethod(request.method),
    url: askedUrl(`${pathname.slice(below.length)}${search}`),
    headers: Object.fromEntries(request.headers),
    body: undefined,
    bodyProblem: null,
  };
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > maxBodyBytes)
    return { ...asked, bodyProblem: { kind: 'too-large', limit: maxBodyBytes } };
  return bytes.length > 0 ? withBody(asked, bytes, utf8.decode(bytes)) : asked;
}
