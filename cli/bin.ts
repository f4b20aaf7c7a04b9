#!/usr/bin/env node
import { processIo } from './process-io.ts';
import { run } from './run.ts';

/** Node's exit code where nothing is left to do, and what was waited for has not come. */
const unsettled = 13;

process.once('exit', () => {
  if (process.exitCode !== unsettled) return;
  process.exitCode = 2;
  console.error(
    'cell-contract: a module or a function that was given never came to an end: look for what it awaits',
  );
});

process.exitCode = await run(process.argv.slice(2), processIo());
