import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { faults } from '../mock/index.ts';
import { asked } from './power/asked.ts';
import { judgeAll } from './power/judge-all.ts';
import type { Judged } from './power/judge-fault.ts';
import { matrix } from './power/matrix.ts';
import { eachAlone, inPairs } from './power/served.ts';
import { shortfalls } from './power/shortfalls.ts';
import { doubt, mostTelling, ratesTable, rulesTable } from './power/table.ts';

/** Measures the suite: has it judge the mock with each fault of the gallery, and tells what it found and under which rule. */
const { pattern, runs, seed, seeds, pairs, shard, onlyNamed, json, others } = asked(process.argv);

const chosen = faults.filter(({ name }) => pattern.test(name));
const served = pairs === undefined ? eachAlone(chosen, seed) : inPairs(chosen, seed, pairs);
const own = served.filter((_, at) => at % shard.of === shard.number - 1);
const all = runs.flatMap((each) =>
  Array.from({ length: seeds }, (_, at) => seed + at).flatMap((seed) =>
    own.map(({ name, rules }) => ({
      fault: name,
      runs: each,
      seed,
      ...(onlyNamed && { named: rules.flat() }),
    })),
  ),
);

console.log(`${own.length} faults, ${all.length} runs of the suite, seed ${seed}`);
const byName = new Map(served.map((one) => [one.name, one]));
const judged: Judged[] = [];
await judgeAll(all, availableParallelism(), (one) => {
  judged.push(one);
  const known = byName.get(one.fault);
  const line = known && doubt(one, known);
  if (line !== undefined) console.log(line);
  if (judged.length % 20 === 0) console.error(`${judged.length} of ${all.length}`);
});
if (json !== undefined) await writeFile(json, JSON.stringify(judged, null, 1));
for (const file of others) judged.push(...JSON.parse(await readFile(file, 'utf8')));

console.log(`\n${matrix(judged, served)}\n\n${rulesTable(judged)}\n\n${ratesTable(judged, served)}\n`);
console.log(`most telling first: ${mostTelling(judged).join(' ')}\n`);
for (const shortfall of shortfalls(judged, served, onlyNamed)) {
  console.log(`not good enough: ${shortfall}`);
  process.exitCode = 1;
}
