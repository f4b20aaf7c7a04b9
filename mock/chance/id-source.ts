import { random } from './random.ts';

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Gives UUIDs of version 4, lower case: the same ones in the same order for the same seed. */
export function idSource(seed: string): () => string {
  const draw = random(seed);
  return () => {
    const [a, b, c, d] = [draw(), draw(), draw(), draw()];
    const versioned = (b & 0xffff0fff) | 0x4000;
    const varied = (c & 0x3fffffff) | 0x80000000;
    const high = `${eight(a)}-${eight(versioned).slice(0, 4)}-${eight(versioned).slice(4)}`;
    return `${high}-${eight(varied).slice(0, 4)}-${eight(varied).slice(4)}${eight(d)}`;
  };
}

function eight(word: number): string {
  return `${pair(word >>> 24)}${pair(word >>> 16)}${pair(word >>> 8)}${pair(word)}`;
}

function pair(word: number): string {
  return hex[word & 0xff] ?? '00';
}
