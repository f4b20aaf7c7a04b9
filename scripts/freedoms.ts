import { parseArgs } from 'node:util';
import { freedoms } from '../conformance/freedoms/gallery.ts';
import { rowOf } from './freedoms/row-of.ts';
import { trySeeds } from './freedoms/try-seeds.ts';

/** Runs the suite against every conforming server of the gallery, with many seeds, and prints a table. */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '3' },
    'first-seed': { type: 'string', default: '1' },
    runs: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});

function whole(name: keyof typeof values): number {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${name} takes a whole number from 1, not "${values[name]}"`);
}

const asked = { seeds: whole('seeds'), first: whole('first-seed'), runs: whole('runs') };
for (const freedom of freedoms.filter(({ name }) => name.includes(values.only))) {
  const tried = await trySeeds(freedom, asked);
  console.log(rowOf(freedom.name, tried));
  if (tried.alarms.size > 0) process.exitCode = 1;
}
