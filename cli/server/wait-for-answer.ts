import { setTimeout as pause } from 'node:timers/promises';
import { whyNoAnswer } from './why-no-answer.ts';

const pauseMs = 100;
const longestAskMs = 2_000;

/** Asks until there is an answer, for so long at most or until the signal; tells why there was none, else nothing. */
export async function waitForAnswer(
  url: URL,
  waitMs: number,
  signal: AbortSignal,
): Promise<string | undefined> {
  const until = performance.now() + waitMs;
  for (;;) {
    const left = Math.max(1, until - performance.now());
    const why = await whyNoAnswer(url, Math.min(longestAskMs, Math.ceil(left)), signal);
    if (why === undefined || signal.aborted || performance.now() + pauseMs >= until) return why;
    await pause(pauseMs);
  }
}
