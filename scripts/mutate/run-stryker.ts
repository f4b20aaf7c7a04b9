import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import type { Fate, Mutant } from './mutant.ts';
import { oneLine } from './one-line.ts';

/**
 * The verdict comes last, but a server that fails at every turn may log on after it, and Stryker kills what says more than a
 * mebibyte: log lines are left out.
 */
const judging =
  "bash -o pipefail -c 'node --import tsx tests/first-failure.ts | (grep -av .level.: || true) | tail -n 20'";

export interface Asked {
  /** Where the server is. */
  folder: string;
  /** Files to mutate, relative to it. */
  files: readonly string[];
  /** Mutants judged at once. */
  jobs: number;
  /** Judge again what an earlier run has judged. */
  again: boolean;
}

/** Changes the code in every way that Stryker knows, and has the suite judge the server with each change. */
export async function runStryker({ folder, files, jobs, again }: Asked): Promise<Mutant[]> {
  const before = process.cwd();
  process.chdir(folder); // Stryker works on the folder in which it runs
  try {
    const results = await new Stryker({
      mutate: [...files],
      testRunner: 'command',
      commandRunner: { command: judging },
      plugins: [],
      reporters: ['progress-append-only'],
      concurrency: jobs,
      incremental: true,
      incrementalFile: 'reports/mutants.json',
      force: again,
      // the right server is judged to the end: what takes thrice as long and a minute more does not end
      timeoutFactor: 3,
      timeoutMS: 60_000,
      dryRunTimeoutMinutes: 20,
    }).runMutationTest();
    return await Promise.all(
      results.map(async ({ fileName, location, replacement, status, statusReason }) => ({
        file: relative(folder, fileName),
        line: location.start.line,
        change: `${oneLine(partOf(await readFile(fileName, 'utf8'), location))} → ${oneLine(replacement)}`,
        fate: fateOf(status, statusReason ?? ''),
      })),
    );
  } finally {
    process.chdir(before);
  }
}

interface Location {
  start: { line: number; column: number };
  end: { line: number; column: number };
}

/** Lines and columns count from 1. */
function partOf(text: string, { start, end }: Location): string {
  const lines = text.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join('\n');
}

/** What `first-failure.ts` says at the end of a run, whatever the server logs before it. */
const verdict = /^(?:[A-Z]+-\d+ (fail|warn|not-checked)|(no run)): .*$/m;

function fateOf(status: string, said: string): Fate {
  if (status === 'Timeout') return { kind: 'timed-out' };
  if (status === 'Survived') return { kind: 'survived' };
  const [by, judged, notRun] = verdict.exec(said) ?? [];
  if (status !== 'Killed' || by === undefined)
    throw new Error(`a mutant could not be judged (${status}): ${said}`);
  if (notRun) return { kind: 'no-run', by };
  return { kind: judged === 'not-checked' ? 'not-judged' : 'noticed', by };
}
