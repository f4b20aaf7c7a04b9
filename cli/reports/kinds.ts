import type { RunResult } from '../../conformance/results.ts';
import { json } from './json.ts';

/** Every kind of `--report KIND=FILE`: a pure function of the run's result. */
export const reportKinds = { json } as const satisfies Record<string, (result: RunResult) => string>;

export type ReportKind = keyof typeof reportKinds;
