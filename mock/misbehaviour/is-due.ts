import type { Misbehaviour } from './misbehaviour.ts';

/** Tells, call by call, whether it is a misbehaviour's turn. `draw` gives a number from 0 to 1, without 1. */
export function isDue({ operation, when = {} }: Misbehaviour, draw: () => number) {
  const { nth, every, times = Number.POSITIVE_INFINITY, probability = 1 } = when;
  let calls = 0;
  let done = 0;
  return (called: string | undefined): boolean => {
    if (operation !== undefined && operation !== called) return false;
    calls += 1;
    if (nth !== undefined && calls !== nth) return false;
    if (every !== undefined && calls % every !== 0) return false;
    if (done >= times || (probability < 1 && draw() >= probability)) return false;
    done += 1;
    return true;
  };
}
