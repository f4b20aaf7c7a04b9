import type { RunResult } from '../../conformance/results.ts';
import type { ReportedRule } from '../known/known.ts';

/** What every report is made from: the run's result, and what the command line makes of it. */
export interface Report extends RunResult {
  results: ReportedRule[];
  /** The command that made the run, for replays; tokens are in it as `$TOKEN` and `$OTHER_TOKEN`. */
  command: string;
  /** SHOULD rules count as well: a warning fails the gate. */
  strict: boolean;
  /** What the command ended with: 0 the gate is passed, 1 it is not, 2 the run is none to judge by. */
  exitCode: 0 | 1 | 2;
}
