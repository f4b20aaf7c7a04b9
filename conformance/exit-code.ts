import type { RunResult } from './results.ts';

/**
 * The exit code that a run's result stands for: 0 where no MUST fails (with `strict`: nor a SHOULD), 1 where one does,
 * 2 where nothing could be judged, or where the run was interrupted or the server stopped answering before all was.
 */
export function exitCodeOf(
  { summary, lost, interrupted }: RunResult,
  { strict = false }: { strict?: boolean } = {},
): 0 | 1 | 2 {
  if (summary.fail > 0 || (strict && summary.warn > 0)) return 1;
  const judged = summary.pass + summary.warn + summary.observed;
  return judged === 0 || lost !== undefined || interrupted ? 2 : 0;
}
