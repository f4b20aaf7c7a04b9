import { writeFile } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import { defaults } from '../conformance/index.ts';
import { faults } from '../mock/index.ts';
import { judgeAll } from './power/judge-all.ts';
import type { Asked, Judged } from './power/judge-fault.ts';
import { doubtful, ratesTable, rulesTable } from './power/table.ts';
import { verdictOf } from './power/verdict-of.ts';

/** Measures the suite: has it judge the mock with each fault of the gallery, and tells what it found and under which rule. */
const {
  faults: pattern,
  runs,
  seed,
  seeds,
  pairs,
  onlyNamed,
  json,
} = new Command('power')
  .option('--faults <PATTERN>', 'regular expression: the faults whose names it matches', '.')
  .option('--runs <N,…>', 'the values of --runs to compare', wholes, [defaults.runs])
  .option('--seed <N>', 'the first seed', (text) => wholes(text)[0] ?? 1, Math.floor(Math.random() * 2 ** 31))
  .option('--seeds <N>', 'how many seeds', (text) => wholes(text)[0] ?? 1, 1)
  .option('--pairs <N>', 'serve so many pairs of faults, drawn by the seed, in place of each alone')
  .option('--only-named', 'judge only the rules that a fault names: quick, and blind to wrong headlines')
  .option('--json <FILE>', 'write what was found of each fault, for the matrix of faults and rules')
  .parse()
  .opts<{
    faults: string;
    runs: number[];
    seed: number;
    seeds: number;
    pairs?: string;
    onlyNamed?: true;
    json?: string;
  }>();

const chosen = faults.filter(({ name }) => new RegExp(pattern).test(name));
const served = pairs === undefined ? chosen : pairsOf(Number(pairs));
const named = new Map(served.map((fault) => [fault.name, fault]));
const all = runs.flatMap((each) =>
  Array.from({ length: seeds }, (_, at) => seed + at).flatMap((seed) =>
    served.map(
      ({ name, rules }): Asked => ({ fault: name, runs: each, seed, ...(onlyNamed && { only: rules }) }),
    ),
  ),
);

console.log(`${served.length} faults, ${all.length} runs of the suite, seed ${seed}`);
const judged: Judged[] = [];
await judgeAll(all, (one) => {
  judged.push(one);
  for (const line of doubtful([one], named)) console.log(line);
});

console.log(`\n${rulesTable(judged)}\n\n${ratesTable(judged, named)}\n`);
if (json !== undefined) await writeFile(json, JSON.stringify(judged, null, 1));
if (judged.some((one) => verdictOf(one, named.get(one.fault)?.rules ?? []) === 'missed'))
  process.exitCode = 1;

/** Pairs of faults that break different rules, so that each can be told by a headline of its own. */
function pairsOf(count: number) {
  const pairs = [];
  for (let at = 0; pairs.length < count; at += 1) {
    const one = chosen[(seed + at * 31) % chosen.length];
    const other = chosen[(seed * 7 + at * 97) % chosen.length];
    if (one && other && !one.rules.some((rule) => other.rules.includes(rule)))
      pairs.push({ name: `${one.name}+${other.name}`, rules: [...one.rules, ...other.rules] });
  }
  return pairs;
}

function wholes(text: string): number[] {
  const numbers = text.split(',').map(Number);
  if (numbers.every((number) => Number.isSafeInteger(number) && number > 0)) return numbers;
  throw new InvalidArgumentError('It should be whole numbers above 0, with commas between them.');
}
