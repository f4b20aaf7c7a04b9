import { isWorse } from '../compare/change.ts';
import { changesBetween } from '../compare/changes-between.ts';
import { matrixOf } from '../compare/matrix.ts';
import { matrixMarkdown } from '../compare/matrix-markdown.ts';
import { problems } from '../errors.ts';
import type { Flags } from '../flags/flags.ts';
import { oneOf } from '../flags/one-of.ts';
import type { Io } from '../io.ts';
import { readReport } from '../reports/read-report.ts';
import { changesText } from '../terminal/changes-text.ts';
import { coloursFor } from '../terminal/colours.ts';
import { matrixTable } from '../terminal/matrix-table.ts';

/** `cell-contract report`: what changed between two JSON reports, or with `--matrix` rules × servers. */
export async function report(paths: readonly string[], flags: Flags, io: Io): Promise<number> {
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
