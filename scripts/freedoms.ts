import { Command, InvalidArgumentError } from 'commander';
import { freedoms } from '../conformance/freedoms/gallery.ts';
import { rowOf } from './freedoms/row-of.ts';
import { trySeeds } from './freedoms/try-seeds.ts';

/** Runs the suite against every conforming server of the gallery, with many seeds, and prints a table. */
const { seeds, firstSeed, runs, only } = new Command('freedoms')
  .option('--seeds <N>', 'how many seeds each server is tried with', whole, 3)
  .option('--first-seed <N>', 'the first of them', whole, 1)
  .option('--runs <N>', 'the runs of each check', whole, 1)
  .option('--only <PART>', 'only servers with this in their names', '')
  .parse()
  .opts<{ seeds: number; firstSeed: number; runs: number; only: string }>();

const chosen = freedoms.filter(({ name }) => name.includes(only));
if (chosen.length === 0) {
  console.error(`freedoms: no server has "${only}" in its name`);
  process.exitCode = 2;
}
for (const freedom of chosen) {
  const tried = await trySeeds(freedom, { seeds, first: firstSeed, runs });
  console.log(rowOf(freedom.name, tried));
  if (tried.alarms.size > 0) process.exitCode = 1;
}

function whole(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It should be a whole number, 1 or more.');
}
