import { runSuite, type SuiteOptions } from '../../conformance/index.ts';
import type { ReportRequest } from '../flags/report-request.ts';
import type { Io } from '../io.ts';
import { proveWritable, writeReports } from '../reports/files.ts';
import { reportOf } from '../reports/report-of.ts';
import { withoutTokens } from '../reports/without-tokens.ts';
import { coloursFor } from '../terminal/colours.ts';
import { Progress } from '../terminal/progress.ts';
import { summary } from '../terminal/summary.ts';

export interface Judgement {
  suite: SuiteOptions;
  reports: readonly ReportRequest[];
  /** SHOULD rules count as well. */
  strict: boolean;
  /** The command that asks for this run, for replays; tokens are in it as `$TOKEN`. */
  again: string;
}

/** Runs the suite, shows how it goes and what came of it, writes the reports; returns the exit code. */
export async function judge({ suite, reports, strict, again }: Judgement, io: Io): Promise<number> {
  await proveWritable(reports, io.cwd);
  const progress = new Progress(io);
  const onEvent = progress.show.bind(progress);
  const found = await runSuite({ ...suite, signal: io.signal, onEvent }).finally(() => progress.end());
  const report = reportOf(withoutTokens(found, suite.tokens), { command: again, strict });
  io.stdout.write(summary(report, again, coloursFor(io.stdout, io.env)));
  await writeReports(reports, report, io);
  return report.exitCode;
}
