import { type RuleId, rules } from '../../generated/rules.ts';
import { columns } from '../tables/columns.ts';
import type { Judged } from './judge-fault.ts';
import { verdictOf } from './verdict-of.ts';

export interface Named {
  name: string;
  rules: readonly RuleId[];
}

const share = (part: number, all: number): string => `${((100 * part) / Math.max(all, 1)).toFixed(1)} %`;

/** Per rule: faults that it alone tells of, all that it tells of, and what judging it costs, as a mean of the runs. */
export function rulesTable(judged: readonly Judged[]): string {
  const rows = rules.map(({ id }) => {
    const telling = judged.filter(({ broken }) => broken.some((one) => one.id === id));
    const alone = telling.filter(({ broken }) => broken.length === 1);
    const cost = (of: 'requests' | 'ms') =>
      Math.round(
        judged.reduce((sum, { costs }) => sum + (costs[id]?.[of] ?? 0), 0) / Math.max(judged.length, 1),
      );
    return [id, alone.length, telling.length, cost('requests'), cost('ms')];
  });
  return columns([['rule', 'alone', 'found', 'requests', 'ms'], ...rows]);
}

/** For each `--runs` that was tried: how many faults were found, and how well they were told. */
export function ratesTable(judged: readonly Judged[], faults: ReadonlyMap<string, Named>): string {
  const tried = [...new Set(judged.map(({ runs }) => runs))];
  const rows = tried.map((runs) => {
    const own = judged.filter((one) => one.runs === runs);
    const count = (...verdicts: string[]) =>
      own.filter((one) => verdicts.includes(verdictOf(one, faults.get(one.fault)?.rules ?? []))).length;
    const requests = Math.round(own.reduce((sum, one) => sum + one.requests, 0) / Math.max(own.length, 1));
    return [
      runs,
      own.length,
      share(own.length - count('missed'), own.length),
      share(count('single', 'several'), own.length),
      share(count('single'), own.length),
      requests,
    ];
  });
  return columns([['--runs', 'faults', 'found', 'right rule', 'one headline', 'requests'], ...rows]);
}

/** Every fault that was not told by one right headline, the worst first. */
export function doubtful(judged: readonly Judged[], faults: ReadonlyMap<string, Named>): string[] {
  const order = ['missed', 'misattributed', 'several'];
  return judged
    .map((one) => ({ one, named: faults.get(one.fault)?.rules ?? [] }))
    .map(({ one, named }) => ({ one, named, verdict: verdictOf(one, named) }))
    .filter(({ verdict }) => verdict !== 'single')
    .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
    .map(({ one, named, verdict }) => {
      const broken = one.broken.map(({ id, symptom }) => `${id} (${symptom})`).join(', ');
      return `${verdict} ${one.fault} [${named.join(', ')}] --runs ${one.runs} --seed ${one.seed}: ${broken || 'nothing'}`;
    });
}
