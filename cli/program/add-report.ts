import type { Command } from 'commander';
import { Flags } from '../flags/flags.ts';
import type { Io } from '../io.ts';

const exits = `
Exit codes: 0 nothing got worse, 1 a rule is newly broken, broken in another way or not checked any more,
2 a file cannot be read or is no report. What a list of known failures excuses is nothing that got worse.
With --matrix and with --report: 0 or 2.`;

export function addReport(program: Command, io: Io, end: (exitCode: number) => void): void {
  program
    .command('report')
    .summary('compare JSON reports of several runs, or write others from one')
    .description(
      'Shows what changed from an older JSON report to a newer one, or with --matrix the verdicts of several servers; writes reports of other kinds from one.',
    )
    .argument('[file...]', 'reports that check wrote with --report json=F: the older, the newer')
    .option('--matrix', 'a table of rules × servers in place of changes, a report for each server')
    .option('--format <FORMAT>', 'with --matrix: text or markdown (default: text)')
    .option(
      '--report <KIND=FILE...>',
      'of one run, in place of changes: write html=F, junit=F, markdown=F, json=F, badge=F, or print github annotations',
    )
    .addHelpText('after', exits)
    .action(async (files: string[], options: Record<string, unknown>) => {
      const { report } = await import('../commands/report.ts');
      end(await report(files, new Flags(options, {}, ''), io));
    });
}
