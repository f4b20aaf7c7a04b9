import { runSuite, type SuiteEvent, type SuiteOptions } from '../../conformance/index.ts';
import type { ReportRequest } from '../flags/report-request.ts';
import type { Io } from '../io.ts';
import { type KnownFile, listFor } from '../known/known-file.ts';
import { withKnown } from '../known/with-known.ts';
import { proveWritable, writeReports } from '../reports/files.ts';
import { reportOf } from '../reports/report-of.ts';
import { besideServer, type ServerUnderTest } from '../server/beside-server.ts';
import { coloursFor } from '../terminal/colours.ts';
import { Progress } from '../terminal/progress.ts';
import { summary } from '../terminal/summary.ts';

export interface Judgement {
  suite: SuiteOptions;
  reports: readonly ReportRequest[];
  /** SHOULD rules count as well. */
  strict: boolean;
  /** The server that has to be started or waited for first. */
  server?: ServerUnderTest;
  /** Rules that may fail. */
  known?: KnownFile;
  /** The command that asks for this run, for replays; tokens are in it as `$TOKEN`. */
  again: string;
}

/** Runs the suite, shows how it goes and what came of it, writes the reports; returns the exit code. */
export async function judge(judgement: Judgement, io: Io): Promise<number> {
  const { reports, server } = judgement;
  await proveWritable(reports, io.cwd);
  return server === undefined ? judged(judgement, io) : besideServer(server, io, () => judged(judgement, io));
}

async function judged({ suite, reports, strict, known, again }: Judgement, io: Io): Promise<number> {
  const progress = new Progress(io);
  const onEvent = (event: SuiteEvent) =>
    progress.show(
      event.kind === 'rule-finished' ? { ...event, result: withKnown(event.result, known?.list) } : event,
    );
  const found = await runSuite({ ...suite, signal: io.signal, onEvent }).finally(() => progress.end());
  const list = known && (await listFor(known, found, strict, io));
  const report = reportOf(found, { command: again, strict, known: list });
  io.stdout.write(summary(report, again, coloursFor(io.stdout, io.env)));
  await writeReports(reports, report, io);
  return report.exitCode;
}
