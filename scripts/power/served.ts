import fc from 'fast-check';
import type { RuleId } from '../../generated/rules.ts';
import type { faults } from '../../mock/index.ts';

type Fault = (typeof faults)[number];

/** What the mock serves in one run of the suite: a fault, or two at once. */
export interface Served {
  /** Names, joined by `+`. */
  name: string;
  /** The rules that each of the faults names, its main one first. */
  rules: readonly (readonly RuleId[])[];
}

/** Each fault alone, in an order drawn by the seed: every part of it is a sample of the gallery. */
export function eachAlone(faults: readonly Fault[], seed: number): Served[] {
  return shuffled(faults, seed).map(({ name, rules }) => ({ name, rules: [rules] }));
}

/** Pairs of faults that break different rules, so that each can be told by a headline of its own. */
export function inPairs(faults: readonly Fault[], seed: number, count: number): Served[] {
  const others = shuffled(faults, seed + 1);
  const pairs = shuffled(faults, seed).flatMap((one, at) => {
    const other = others.slice(at).find(({ rules }) => !rules.some((rule) => one.rules.includes(rule)));
    return other ? [{ name: `${one.name}+${other.name}`, rules: [one.rules, other.rules] }] : [];
  });
  return pairs.slice(0, count);
}

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const whole = { minLength: items.length, maxLength: items.length };
  return fc.sample(fc.shuffledSubarray([...items], whole), { seed, numRuns: 1 })[0] ?? [];
}
