import { problems } from '../errors.ts';
import type { Given } from './flags.ts';

/** One word of a short list. */
export function oneOf<T extends string>(given: Given, words: readonly T[]): T {
  const word = words.find((one) => one === given.text);
  if (word === undefined) throw problems.badValue(given.from, words.join(' or '), given.text);
  return word;
}
