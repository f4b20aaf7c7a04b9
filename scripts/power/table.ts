import { type RuleId, rules } from '../../generated/rules.ts';
import { columns } from '../tables/columns.ts';
import type { Judged } from './judge-fault.ts';
import type { Served } from './served.ts';
import { type Verdict, verdictOf } from './verdict-of.ts';

export const percent = (part: number, all: number): string =>
  `${((100 * part) / Math.max(all, 1)).toFixed(1)} %`;

/** Per rule: faults that it alone tells of, each time, all that it tells of, and what judging it costs, as a mean of the runs. */
export function rulesTable(judged: readonly Judged[]): string {
  const rows = rules.map(({ id }) => {
    const telling = judged.filter(({ broken }) => broken.some((one) => one.id === id));
    const found = new Set(telling.map(({ fault }) => fault));
    const otherwise = judged.filter(({ broken }) => broken.length !== 1 || broken[0]?.id !== id);
    const alone =
      found.size - new Set(otherwise.map(({ fault }) => fault).filter((one) => found.has(one))).size;
    return [id, alone, found.size, mean(judged, id, 'requests'), mean(judged, id, 'ms')];
  });
  return columns([['rule', 'alone', 'found', 'requests', 'ms'], ...rows]);
}

/** Rules by faults told under each for each request that judging it takes, most first: the order of a check with a budget. */
export function mostTelling(judged: readonly Judged[]): RuleId[] {
  const ratio = (id: RuleId): number => {
    const found = judged.filter(({ broken }) => broken.some((one) => one.id === id)).length;
    return found / Math.max(mean(judged, id, 'requests'), 1);
  };
  return rules.map(({ id }) => id).sort((one, other) => ratio(other) - ratio(one));
}

function mean(judged: readonly Judged[], id: RuleId, of: 'requests' | 'ms'): number {
  const sum = judged.reduce((sum, { costs }) => sum + (costs[id]?.[of] ?? 0), 0);
  return Math.round(sum / Math.max(judged.length, 1));
}

/** For each `--runs` that was tried: how many faults were found, and how well they were told. */
export function ratesTable(judged: readonly Judged[], served: readonly Served[]): string {
  const tried = [...new Set(judged.map(({ runs }) => runs))].sort((one, other) => one - other);
  const rows = tried.map((runs) => {
    const own = judged.filter((one) => one.runs === runs);
    const count = countOf(own, served);
    const requests = Math.round(own.reduce((sum, one) => sum + one.requests, 0) / Math.max(own.length, 1));
    return [
      runs,
      own.length,
      percent(own.length - count('missed', 'hidden'), own.length),
      percent(count('single', 'several'), own.length),
      percent(count('single'), own.length),
      requests,
    ];
  });
  return columns([['--runs', 'judged', 'found', 'right rule', 'one headline', 'requests'], ...rows]);
}

/** Counts what has one of some verdicts. */
export function countOf(judged: readonly Judged[], served: readonly Served[]) {
  const rulesOf = new Map(served.map(({ name, rules }) => [name, rules]));
  const verdicts = judged.map((one) => verdictOf(one, rulesOf.get(one.fault) ?? []));
  return (...wanted: Verdict[]) => verdicts.filter((verdict) => wanted.includes(verdict)).length;
}

/** A line on one that was not told by one right headline; none where it was. */
export function doubt(one: Judged, { rules: named }: Served): string | undefined {
  const verdict = verdictOf(one, named);
  if (verdict === 'single') return undefined;
  const broken = one.broken.map(({ id, symptom }) => `${id} (${symptom})`).join(', ');
  const expected = named.map((ofOne) => `[${ofOne.join(', ')}]`).join(' and ');
  return `${verdict} ${one.fault} ${expected} --runs ${one.runs} --seed ${one.seed}: ${broken || 'nothing'}`;
}
