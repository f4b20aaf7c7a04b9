import type { RunResult } from '../../conformance/results.ts';

/** The run's result as JSON: what `--report json=F` writes. */
export function json(result: RunResult): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
