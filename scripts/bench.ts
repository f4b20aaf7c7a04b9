import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { startPostgres, withoutPostgres } from '../mock/store/testing/postgres.ts';
import { contestants, names } from './bench/contestants.ts';
import { judgeGoals } from './bench/goals.ts';
import { judgeGrowth } from './bench/growth.ts';
import { judgeKeptMemory } from './bench/kept-memory.ts';
import { type Measured, measure } from './bench/measure.ts';
import { prepare } from './bench/prepare.ts';
import { goalsTable, lacksList, resultsTable } from './bench/table.ts';

/** Measures the mock beside others, and says which of its goals it meets; exit code 1 where it misses one. */
const { rounds, seconds, only } = new Command('bench')
  .option('--rounds <N>', 'how often each is measured', count, 5)
  .option('--seconds <N>', 'how long each load lasts', count, 2)
  .option('--only <PATTERN>', 'regular expression: those whose names it matches', '.')
  .parse()
  .opts<{ rounds: number; seconds: number; only: string }>();

const root = join(import.meta.dirname, '..');
const folder = join(root, 'node_modules/.cell-contract-bench');
await rm(folder, { recursive: true, force: true });
await prepare(folder);
const chosen = contestants
  .filter(({ name }) => new RegExp(only).test(name))
  .filter(({ needsPostgres }) => needsPostgres === undefined || withoutPostgres === null);
if (withoutPostgres !== null) console.error(`Nothing on PostgreSQL is measured: it ${withoutPostgres}.`);
const server = withoutPostgres === null ? await startPostgres() : null;
const measured = await measureAll().finally(() => server?.close());
const ours = chosen.some(({ name }) => name === names.memory);
const place = { root, folder, postgres: null };
const judged = [
  ...judgeGoals(measured),
  ...(ours ? [await judgeGrowth(place), await judgeKeptMemory()] : []),
];
console.log(`${resultsTable(measured)}\n\n${lacksList(measured)}\n\n${goalsTable(judged)}`);
if (judged.some(({ met }) => !met)) process.exitCode = 1;

async function measureAll(): Promise<Measured[]> {
  const postgres = server && { ours: await server.database(), peers: await server.database() };
  return measure(chosen, { rounds, seconds, root, folder, postgres }, (progress) => console.error(progress));
}

function count(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new InvalidArgumentError('a whole number, 1 or more');
}
