import { problems } from '../errors.ts';
import type { Given } from './flags.ts';

/** Milliseconds as `MIN..MAX`, or one number for a steady delay. */
export function latency(given: Given): { min: number; max: number } {
  const [, low, high = low] = /^(\d+)(?:\.\.(\d+))?$/.exec(given.text) ?? [];
  const [min, max] = [Number(low), Number(high)];
  if (min <= max && max <= 600_000) return { min, max };
  throw problems.badValue(
    given.from,
    'MIN..MAX in milliseconds, like 50..200, the smaller first',
    given.text,
  );
}
