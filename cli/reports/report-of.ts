import type { RunResult } from '../../conformance/results.ts';
import type { KnownList } from '../known/known-list.ts';
import { withKnown } from '../known/with-known.ts';
import { outcomeOf } from './outcome.ts';
import type { Report } from './report.ts';
import { cutShort, isJudged } from './verdict-of.ts';

interface Settings extends Pick<Report, 'command' | 'strict'> {
  known?: KnownList | undefined;
}

/** What the command line makes of a run's result. */
export function reportOf(result: RunResult, { command, strict, known }: Settings): Report {
  const results = result.results.map((rule) => withKnown(rule, known));
  return { ...result, results, command, strict, exitCode: exitCodeOf({ ...result, results }, strict) };
}

/** A run cut short, by the user or by a server that went away, has not shown that the contract is kept; nor has one that judged nothing. */
function exitCodeOf(run: Pick<Report, 'results' | 'interrupted' | 'lost'>, strict: boolean): 0 | 1 | 2 {
  if (run.results.some((rule) => outcomeOf(rule, strict) === 'failed')) return 1;
  return isJudged(run.results) && cutShort(run) === undefined ? 0 : 2;
}
