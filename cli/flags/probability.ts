import { problems } from '../errors.ts';
import type { Given } from './flags.ts';

/** A share of all cases, from 0 (never) to 1 (always). */
export function probability(given: Given): number {
  const value = /^\d*\.?\d+$/.test(given.text) ? Number(given.text) : Number.NaN;
  if (value >= 0 && value <= 1) return value;
  throw problems.badValue(given.from, 'a number from 0 to 1', given.text);
}
