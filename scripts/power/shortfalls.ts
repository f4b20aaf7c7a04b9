import { defaults } from '../../conformance/index.ts';
import type { Judged } from './judge-fault.ts';
import type { Served } from './served.ts';
import { countOf, percent } from './table.ts';

/** Faults that have to be told by one right headline and no other, of those judged. */
const leastSingle = 0.95;

/**
 * What keeps a measurement from being good enough: with the default `--runs` or more, every fault is found under a rule that
 * it names, and nearly all under one alone. How many headlines there are is not known where only the named rules were judged.
 */
export function shortfalls(
  judged: readonly Judged[],
  served: readonly Served[],
  onlyNamed: boolean,
): string[] {
  const own = judged.filter(({ runs }) => runs >= defaults.runs);
  const count = countOf(own, served);
  const [missed, wrong, single] = [count('missed', 'hidden'), count('misattributed'), count('single')];
  const least = percent(leastSingle, 1);
  return [
    ...(missed > 0 ? [`${missed} of ${own.length} were missed`] : []),
    ...(wrong > 0 ? [`${wrong} of ${own.length} were found under wrong rules alone`] : []),
    ...(!onlyNamed && single < leastSingle * own.length
      ? [`${percent(single, own.length)} were told by one right headline, and ${least} is the least`]
      : []),
  ];
}
