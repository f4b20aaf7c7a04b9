import { problems } from '../errors.ts';
import type { Given } from './flags.ts';

/** A whole number from `min` to `max`, written in digits. */
export function wholeNumber(given: Given, min: number, max = Number.MAX_SAFE_INTEGER): number {
  const value = /^-?\d+$/.test(given.text) ? Number(given.text) : Number.NaN;
  if (value >= min && value <= max) return value;
  const isOpen = max === Number.MAX_SAFE_INTEGER && !(value > max);
  const range = isOpen ? `${min} or more` : `from ${min} to ${max}`;
  throw problems.badValue(given.from, `a whole number, ${range}`, given.text);
}
