import { random } from './random.ts';

const digits = [...'0123456789abcdef'].map((digit) => digit.charCodeAt(0));
const dash = '-'.charCodeAt(0);

/** Gives UUIDs of version 4, lower case: the same ones in the same order for the same seed. */
export function idSource(seed: string): () => string {
  const draw = random(seed);
  // One for all ids: pieces of text that are joined take longer, and leave much to collect.
  const codes = new Array<number>(36).fill(dash);
  return () => {
    const [a, b, c, d] = [draw(), draw(), draw(), draw()];
    const versioned = (b & 0xffff0fff) | 0x4000;
    const varied = (c & 0x3fffffff) | 0x80000000;
    write(codes, 0, a, 8);
    write(codes, 9, versioned, 4);
    write(codes, 14, versioned << 16, 4);
    write(codes, 19, varied, 4);
    write(codes, 24, varied << 16, 4);
    write(codes, 28, d, 8);
    return String.fromCharCode(...codes);
  };
}

/** So many hexadecimal digits of a word, from its highest on. */
function write(codes: number[], start: number, word: number, count: number): void {
  for (let at = 0; at < count; at += 1) codes[start + at] = digits[(word >>> (28 - 4 * at)) & 0xf] ?? dash;
}
