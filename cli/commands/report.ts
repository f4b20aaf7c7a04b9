import { isWorse } from '../compare/change.ts';
import { changesBetween } from '../compare/changes-between.ts';
import { matrixOf } from '../compare/matrix.ts';
import { matrixMarkdown } from '../compare/matrix-markdown.ts';
import { problems } from '../errors.ts';
import type { Flags } from '../flags/flags.ts';
import { oneOf } from '../flags/one-of.ts';
import { type ReportRequest, reportRequest } from '../flags/report-request.ts';
import type { Io } from '../io.ts';
import { proveWritable, writeReports } from '../reports/files.ts';
import { readReport } from '../reports/read-report.ts';
import { changesText } from '../terminal/changes-text.ts';
import { coloursFor } from '../terminal/colours.ts';
import { matrixTable } from '../terminal/matrix-table.ts';

/** `cell-contract report`: what changed between two JSON reports, with `--matrix` rules × servers, with `--report` one of them anew. */
export async function report(paths: readonly string[], flags: Flags, io: Io): Promise<number> {
  const kinds = flags.many('report').map(reportRequest);
  if (kinds.length > 0) return again(paths, kinds, flags, io);
  if (flags.isOn('matrix')) return matrix(paths, flags, io);
  if (flags.one('format') !== undefined) throw problems.formatWithoutMatrix();
  const [olderPath, newerPath, ...more] = paths;
  if (olderPath === undefined || newerPath === undefined || more.length > 0)
    throw problems.notTwoReports(paths.length);
  const [older, newer] = [await readReport(olderPath, io.cwd), await readReport(newerPath, io.cwd)];
  const changes = changesBetween(older, newer);
  io.stdout.write(changesText(older, newer, changes, coloursFor(io.stdout, io.env)));
  return changes.some(isWorse) ? 1 : 0;
}

/** Reports of one run that was made before, with the known failures that it was judged by. */
async function again(
  paths: readonly string[],
  kinds: readonly ReportRequest[],
  flags: Flags,
  io: Io,
): Promise<number> {
  const [path, ...more] = paths;
  if (flags.isOn('matrix') || flags.one('format') !== undefined) throw problems.reportAndMatrix();
  if (path === undefined || more.length > 0) throw problems.notOneReport(paths.length);
  const report = await readReport(path, io.cwd);
  await proveWritable(kinds, io.cwd);
  await writeReports(kinds, report, io);
  return 0;
}

async function matrix(paths: readonly string[], flags: Flags, io: Io): Promise<number> {
  if (paths.length === 0) throw problems.noReports();
  const given = flags.one('format');
  const format = given === undefined ? 'text' : oneOf(given, ['text', 'markdown']);
  const reports = await Promise.all(
    paths.map(async (path) => ({ path, report: await readReport(path, io.cwd) })),
  );
  const table = matrixOf(reports);
  const text =
    format === 'markdown' ? matrixMarkdown(table) : matrixTable(table, coloursFor(io.stdout, io.env));
  io.stdout.write(text);
  return 0;
}
