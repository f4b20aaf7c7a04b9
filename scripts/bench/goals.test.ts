import { expect, test } from 'vitest';
import { contestants, names } from './contestants.ts';
import { judgeGoals } from './goals.ts';
import type { Measured } from './measure.ts';

const says = `upserts of ${names.memory} ≥ 5 × ${names.prism}`;

type Rates = Record<string, [number, number, number]>;

/** Contestants that answer so many upserts a second at 1, 16 and 64 connections, in each of two rounds. */
function judged(rates: Rates) {
  const all = Object.entries(rates).map(([name, perConnections]): Measured => {
    const contestant = contestants.find((one) => one.name === name);
    if (contestant === undefined) throw new Error(`there is no ${name}`);
    const [one, sixteen, many] = perConnections.map((perSecond) => {
      const loaded = { perSecond, p99Ms: 1, cpuMicroseconds: 1 };
      return [loaded, loaded];
    });
    const loads = { 'upsert-1': one ?? [], 'upsert-16': sixteen ?? [], 'upsert-64': many ?? [], read: [] };
    return { contestant, loads, coldStartMs: [], memory: { first: [], last: 0 } };
  });
  return judgeGoals(all).find((goal) => goal.says === says);
}

test('a goal is missed where one ratio is', () => {
  const goal = judged({ [names.memory]: [50, 49, 50], [names.prism]: [10, 10, 10] });
  expect(goal).toMatchObject({ met: false, ratios: [{ value: 5 }, { value: 4.9 }, { value: 5 }] });
});

test('where the limit itself stays below the goal, it is not judged, and the limit is told', () => {
  const rates: Rates = { [names.memory]: [20, 50, 50], [names.prism]: [10, 10, 10] };
  expect(judged({ ...rates, [names.bare]: [30, 70, 70] })).toEqual({
    says,
    met: true,
    ratios: [{ value: 2, limit: 3 }, { value: 5 }, { value: 5 }],
  });
  expect(judged({ ...rates, [names.bare]: [60, 70, 70] })).toMatchObject({ met: false });
});
