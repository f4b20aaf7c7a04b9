import type { SuiteOptions } from '../options.ts';
import type { RunResult } from '../results.ts';
import { runSuite } from '../run-suite.ts';
import { falseAlarms } from './false-alarms.ts';
import type { Freedom } from './freedom.ts';
import { openFront } from './open-front.ts';

export interface FreedomVerdict {
  result: RunResult;
  /** Empty where the suite was right. */
  alarms: string[];
}

/** Runs the suite against a right server with a freedom before it. */
export async function judgeFreedom(freedom: Freedom, server: SuiteOptions): Promise<FreedomVerdict> {
  const front = await openFront(server.baseUrl, freedom);
  try {
    const options = { ...server, ...freedom.suite, baseUrl: front.url };
    const result = await runSuite({ ...options, ...(await freedom.prepare?.(options)) });
    return { result, alarms: falseAlarms(result, freedom) };
  } finally {
    await front.close();
  }
}
