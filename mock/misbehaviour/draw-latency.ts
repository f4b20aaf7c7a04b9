import type { Deed } from './misbehaviour.ts';

/** One in a hundred times of a long tail would be longer than the longest: ln 100. */
const tail = Math.log(100);

/** How long this answer is held back, in milliseconds. */
export function drawLatency({ ms = 0, maxMs = ms, distribution = 'even' }: Deed, draw: () => number): number {
  if (maxMs === ms) return ms;
  const share = distribution === 'even' ? draw() : Math.min(1, -Math.log(1 - draw()) / tail);
  return ms + share * (maxMs - ms);
}
