import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';

const decoders: Record<string, (packed: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** A list of 50,000 cells takes about 20 MiB; more than this is a flood, not an answer. */
export const maxBodyBytes = 128 * 1024 * 1024;

/** Collects an answer's body, unpacks it by its `content-encoding`, and refuses a flood. */
export async function readBody(chunks: AsyncIterable<Buffer>, encoding: string | undefined): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBodyBytes) throw new Error(`the answer is larger than ${maxBodyBytes} bytes`);
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
    if (!decode) throw new Error(`the answer's content-encoding "${coding}" was not asked for`);
    if (body.length > 0) body = await decode(body, { maxOutputLength: maxBodyBytes });
  }
  return body;
}
