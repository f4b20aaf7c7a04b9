import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

type Decode = (packed: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const [zlibInflate, rawInflate] = [promisify(inflate), promisify(inflateRaw)];

/** Some servers leave out the zlib header, which begins with an 8 in its low half (RFC 9110, 8.4.1.2). */
const anyInflate: Decode = (packed, options) =>
  ((packed[0] ?? 0) & 0x0f) === 8 ? zlibInflate(packed, options) : rawInflate(packed, options);

/** A coding that is none of these leaves the body as it is, as browsers do. */
const decoders: Readonly<Record<string, Decode>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: anyInflate,
  br: promisify(brotliDecompress),
};

/** A list of 50,000 cells takes about 20 MiB; more than this is a flood, not an answer. */
const maxBodyBytes = 64 * 1024 * 1024;

/** There is an answer, and it goes on beyond what is read of one. */
export class Flood extends Error {
  constructor() {
    super(`the answer is larger than ${maxBodyBytes} bytes`);
  }
}

/** Collects an answer's body, unpacks it by its `content-encoding`, and refuses a flood. */
export async function readBody(chunks: AsyncIterable<Buffer>, encoding: string | undefined): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBodyBytes) throw new Flood();
    parts.push(chunk);
  }
  const whole = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
  return (await unpack(whole, codingsOf(encoding))).toString('utf8');
}

/** Codings in the order in which they have to be undone: the header lists them as they were applied (RFC 9110, 8.4). */
function codingsOf(encoding: string | undefined): string[] {
  const codings = encoding?.split(',').map((coding) => coding.trim().toLowerCase()) ?? [];
  return codings.filter((coding) => coding !== '' && coding !== 'identity').reverse();
}

async function unpack(whole: Buffer, codings: readonly string[]): Promise<Buffer> {
  let body = whole;
  for (const coding of codings) {
    const decode = decoders[coding];
    if (decode && body.length > 0)
      body = await decode(body, { maxOutputLength: maxBodyBytes }).catch((error: unknown) => {
        throw isTooLarge(error) ? new Flood() : error;
      });
  }
  return body;
}

function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
