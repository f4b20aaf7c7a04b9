import { setTimeout as delay } from 'node:timers/promises';

/** Where a target answers with nothing but 429 for this long, the run does not wait for it any more. */
const patienceMs = 120_000;
const defaultPauseMs = 1_000;
const shortestPauseMs = 50;
const longestPauseMs = 60_000;

type Headers = Readonly<Record<string, string>>;

/** Reads `Retry-After` (seconds or an HTTP date) as milliseconds from now. A date is told by the target's own clock. */
export function pauseAsked(headers: Headers, now = Date.now()): number {
  const retryAfter = headers['retry-after']?.trim();
  if (retryAfter === undefined || retryAfter === '') return defaultPauseMs;
  const seconds = Number(retryAfter);
  const theirNow = Date.parse(headers.date ?? '');
  const ms = Number.isFinite(seconds)
    ? seconds * 1000
    : Date.parse(retryAfter) - (Number.isFinite(theirNow) ? theirNow : now);
  return Number.isFinite(ms) ? Math.min(Math.max(ms, shortestPauseMs), longestPauseMs) : defaultPauseMs;
}

/** Holds every request back while the target has asked for a pause (429), and counts how often it did. */
export class Throttle {
  count = 0;
  #until = 0;
  /** When the 429s began; undefined since another answer came. */
  #since: number | undefined;

  constructor(private readonly patience = patienceMs) {}

  async wait(signal: AbortSignal | undefined): Promise<void> {
    for (let left = this.#until - Date.now(); left > 0; left = this.#until - Date.now()) {
      await delay(left, undefined, signal ? { signal } : {});
    }
  }

  /** Notes a 429; false where patience has run out, for this request and for all that follow. */
  pause(headers: Headers): boolean {
    this.count += 1;
    const now = Date.now();
    this.#since ??= now;
    if (now - this.#since >= this.patience) return false;
    this.#until = Math.max(this.#until, now + pauseAsked(headers, now));
    return true;
  }

  /** Notes any other answer: the target lets requests through. */
  passed(): void {
    this.#since = undefined;
  }
}
