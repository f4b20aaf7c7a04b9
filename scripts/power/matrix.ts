import { type RuleId, rules } from '../../generated/rules.ts';
import type { Judged } from './judge-fault.ts';
import type { Served } from './served.ts';

const marks = { right: '#', wrong: '!', main: 'o', none: '.' } as const;

const judgedRules = rules.filter(({ level }) => level !== 'MAY').map(({ id }) => id);
const families = [...new Set(judgedRules.map(familyOf))].map((name) => ({
  name,
  ids: judgedRules.filter((id) => familyOf(id) === name),
}));
type Family = (typeof families)[number];

/**
 * Faults by rules: `#` where a rule that the fault names told of it, `!` where another did, `o` at a main rule that did not.
 * A fault that was judged more than once has what was told at any time.
 */
export function matrix(judged: readonly Judged[], served: readonly Served[]): string {
  const told = new Map<string, Set<RuleId>>();
  for (const { fault, broken } of judged)
    told.set(fault, new Set([...(told.get(fault) ?? []), ...broken.map(({ id }) => id)]));
  const rows = [...served]
    .filter(({ name }) => told.has(name))
    .sort((one, other) => order(one) - order(other))
    .map((one) => [one.name, inColumns((family) => marksOf(one, family, told.get(one.name)))]);
  const width = Math.max(0, ...rows.map(([name = '']) => name.length));
  const head = [inColumns(({ name }) => name), inColumns(({ ids }) => ids.map(numberOf).join(''))];
  const lines = [...head.map((cells) => ['', cells]), ...rows];
  return lines.map(([name = '', cells]) => `${name.padEnd(width)} ${cells}`.trimEnd()).join('\n');
}

function inColumns(textOf: (family: Family) => string): string {
  return families
    .map((family) => textOf(family).padEnd(Math.max(family.name.length, family.ids.length)))
    .join(' ');
}

function marksOf({ rules: named }: Served, { ids }: Family, told: ReadonlySet<RuleId> | undefined): string {
  const isNamed = (id: RuleId) => named.some((ofOne) => ofOne.includes(id));
  const isMain = (id: RuleId) => named.some(([main]) => main === id);
  return ids
    .map((id) => {
      if (told?.has(id)) return isNamed(id) ? marks.right : marks.wrong;
      return isMain(id) ? marks.main : marks.none;
    })
    .join('');
}

/** By the main rule, as the spec orders rules. */
function order({ rules: named }: Served): number {
  const main = named[0]?.[0];
  return main === undefined ? -1 : judgedRules.indexOf(main);
}

function numberOf(id: RuleId): string {
  return id.slice(id.indexOf('-') + 1);
}

function familyOf(id: RuleId): string {
  return id.slice(0, id.indexOf('-'));
}
