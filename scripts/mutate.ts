import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { readEquivalents } from './mutate/equivalents.ts';
import { mutatedFiles } from './mutate/mutated-files.ts';
import { runStryker } from './mutate/run-stryker.ts';
import { mutationProblems, table } from './mutate/verdict.ts';

/** Changes the example server's code in small ways, and tells which changes the suite does not notice. */
const { files, jobs, again } = new Command('mutate')
  .option('--files <PART...>', 'only files with one of these in their names', [''])
  .option('--jobs <N>', 'mutants judged at once', whole, 2)
  .option('--again', 'judge again what an earlier run has judged', false)
  .parse()
  .opts<{ files: string[]; jobs: number; again: boolean }>();

const here = import.meta.dirname;
const folder = join(here, '../examples/server');

async function main(): Promise<void> {
  if (!existsSync(join(folder, 'node_modules')))
    throw new Error('the example server is not installed: run npm ci in examples/server');
  const equivalents = readEquivalents(await readFile(join(here, 'mutate/README.md'), 'utf8'));
  const mutants = await runStryker({ folder, files: await mutatedFiles(folder, files), jobs, again });
  console.log(`\n${table(mutants, equivalents)}\n`);
  const problems = mutationProblems(mutants, equivalents);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

function whole(text: string): number {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It should be a whole number from 1 to 99.');
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 2;
});
