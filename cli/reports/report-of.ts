import { exitCodeOf } from '../../conformance/index.ts';
import type { RunResult } from '../../conformance/results.ts';
import type { Report } from './report.ts';

/** What the command line makes of a run's result. */
export function reportOf(result: RunResult, { command, strict }: Pick<Report, 'command' | 'strict'>): Report {
  const exitCode = exitCodeOf(result, { strict });
  // A run cut short has not shown that the server keeps to the contract.
  return { ...result, command, strict, exitCode: result.interrupted && exitCode === 0 ? 2 : exitCode };
}
