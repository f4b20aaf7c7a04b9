import { names } from './contestants.ts';
import { loads, type Measured } from './measure.ts';
import { median } from './median.ts';

/** A ratio that the mock has to reach, or to stay below. */
interface Goal {
  says: string;
  of: string;
  to: string;
  what: 'upserts' | 'cold start';
  wanted: { atLeast: number } | { atMost: number };
}

const goals: readonly Goal[] = [
  upserts(names.memory, names.bare, 0.65),
  upserts(names.validating, names.bare, 0.5),
  upserts(names.memory, names.prism, 5),
  upserts(names.memory, names.scalar, 1),
  upserts(names.postgres, names.fastifyPostgres, 0.6),
  coldStart(names.prism, 0.2),
  coldStart(names.fastify, 2),
];

export interface Judged {
  says: string;
  /** Upserts: one for each number of connections. */
  ratios: number[];
  met: boolean;
}

/** How each goal stands. A ratio is taken within each round, where both did their work side by side, then the median. */
export function judgeGoals(all: readonly Measured[]): Judged[] {
  return goals.flatMap((goal) => {
    const [of, to] = [goal.of, goal.to].map((name) => all.find(({ contestant }) => contestant.name === name));
    if (of === undefined || to === undefined) return [];
    const ratios = seriesOf(goal, of).map((series, at) =>
      median(perRound(series, seriesOf(goal, to)[at] ?? [])),
    );
    const { wanted } = goal;
    const met = ratios.every((ratio) =>
      'atLeast' in wanted ? ratio >= wanted.atLeast : ratio <= wanted.atMost,
    );
    return [{ says: goal.says, ratios, met }];
  });
}

function seriesOf({ what }: Goal, { loads: measured, coldStartMs }: Measured): number[][] {
  if (what === 'cold start') return [coldStartMs];
  const ids = loads.map(({ id }) => id).filter((id) => id !== 'read');
  return ids.map((id) => measured[id].map(({ perSecond }) => perSecond));
}

function perRound(of: readonly number[], to: readonly number[]): number[] {
  return of.map((value, round) => value / (to[round] ?? Number.NaN));
}

function upserts(of: string, to: string, atLeast: number): Goal {
  return { says: `upserts of ${of} ≥ ${atLeast} × ${to}`, of, to, what: 'upserts', wanted: { atLeast } };
}

function coldStart(to: string, atMost: number): Goal {
  const of = names.memory;
  return { says: `cold start of ${of} ≤ ${atMost} × ${to}`, of, to, what: 'cold start', wanted: { atMost } };
}
