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
  ratios: Ratio[];
  met: boolean;
}

export interface Ratio {
  value: number;
  /**
   * That of bare `node:http`, where the goal is out of its reach too, since the client's own time counts: there it is
   * not judged.
   */
  limit?: number;
}

/** How each goal stands, of those whose contestants were all measured. */
export function judgeGoals(all: readonly Measured[]): Judged[] {
  const named = (name: string) => all.find(({ contestant }) => contestant.name === name);
  const bare = named(names.bare);
  return goals.flatMap((goal) => {
    const [of, to] = [named(goal.of), named(goal.to)];
    if (of === undefined || to === undefined) return [];
    const limits = goal.what === 'upserts' && bare !== undefined ? ratiosOf(goal, bare, to) : [];
    const ratios = ratiosOf(goal, of, to).map((value, at): Ratio => {
      const limit = limits[at];
      return limit === undefined || reaches(goal, limit) ? { value } : { value, limit };
    });
    const met = ratios.every(({ value, limit }) => limit !== undefined || reaches(goal, value));
    return [{ says: goal.says, ratios, met }];
  });
}

function reaches({ wanted }: Goal, ratio: number): boolean {
  return 'atLeast' in wanted ? ratio >= wanted.atLeast : ratio <= wanted.atMost;
}

/** A ratio is taken within each round, where both did their work side by side, then the median. */
function ratiosOf(goal: Goal, of: Measured, to: Measured): number[] {
  const others = seriesOf(goal, to);
  return seriesOf(goal, of).map((series, at) => median(perRound(series, others[at] ?? [])));
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
