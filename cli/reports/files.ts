import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { problems } from '../errors.ts';
import type { ReportRequest } from '../flags/report-request.ts';
import { whyNot } from '../inputs/why-not.ts';
import type { Io } from '../io.ts';
import { reportKinds } from './kinds.ts';
import type { Report } from './report.ts';
import { touch } from './touch.ts';

/** Refuses a report that could not be written later: a long run must not end without it. */
export async function proveWritable(reports: readonly ReportRequest[], cwd: string): Promise<void> {
  const files = new Set<string>();
  for (const { path } of reports) {
    if (path === undefined) continue;
    const file = resolve(cwd, path);
    if (files.has(file)) throw problems.sameReportFile(path);
    files.add(file);
    await orUnwritable(path, () => touch(file));
  }
}

/** Writes every report that can be written; then tells of the first that could not. */
export async function writeReports(
  reports: readonly ReportRequest[],
  report: Report,
  { cwd, stdout }: Pick<Io, 'cwd' | 'stdout'>,
): Promise<void> {
  const written = reports.map(async ({ kind, path }) => {
    const text = reportKinds[kind](report);
    if (path === undefined) stdout.write(text);
    else await orUnwritable(path, () => writeFile(resolve(cwd, path), text));
  });
  for (const one of await Promise.allSettled(written)) if (one.status === 'rejected') throw one.reason;
}

async function orUnwritable(path: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    throw problems.unwritable(path, whyNot(error));
  }
}
