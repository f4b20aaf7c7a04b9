import { open, stat, unlink, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { RunResult } from '../../conformance/results.ts';
import { problems } from '../errors.ts';
import type { ReportRequest } from '../flags/report-request.ts';
import { whyNot } from '../inputs/why-not.ts';
import { reportKinds } from './kinds.ts';

/** Refuses a report that could not be written later: a long run must not end without it. */
export async function proveWritable(reports: readonly ReportRequest[], cwd: string): Promise<void> {
  for (const { path } of reports) await orUnwritable(path, () => touch(resolve(cwd, path)));
}

export async function writeReports(
  reports: readonly ReportRequest[],
  result: RunResult,
  cwd: string,
): Promise<void> {
  for (const { kind, path } of reports) {
    await orUnwritable(path, () => writeFile(resolve(cwd, path), reportKinds[kind](result)));
  }
}

/** Only opening a file tells whether it can be written (permissions lie to root, and on read-only mounts). */
async function touch(file: string): Promise<void> {
  const existed = await stat(file).catch(() => undefined);
  await (await open(file, 'a')).close();
  if (existed === undefined) await unlink(file);
}

async function orUnwritable(path: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    throw problems.unwritable(path, whyNot(error));
  }
}
