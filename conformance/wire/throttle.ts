import { setTimeout as delay } from 'node:timers/promises';

/** A rate-limited target is waited for this long at most, for one request. */
const patienceMs = 120_000;
const defaultPauseMs = 1_000;

/** Reads `Retry-After` (seconds or an HTTP date) as milliseconds from now. */
export function pauseAsked(retryAfter: string | undefined, now = Date.now()): number {
  if (retryAfter === undefined) return defaultPauseMs;
  const seconds = Number(retryAfter);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(retryAfter) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 50), 60_000) : defaultPauseMs;
}

/** Holds every request back while the target has asked for a pause (429), and counts how often it did. */
export class Throttle {
  count = 0;
  #until = 0;

  async wait(signal: AbortSignal | undefined): Promise<void> {
    for (let left = this.#until - Date.now(); left > 0; left = this.#until - Date.now()) {
      await delay(left, undefined, signal ? { signal } : {});
    }
  }

  /** Notes a 429; false where patience with this request has run out. */
  pause(retryAfter: string | undefined, sentAt: number): boolean {
    this.count += 1;
    const now = Date.now();
    this.#until = Math.max(this.#until, now + pauseAsked(retryAfter, now));
    return now - sentAt < patienceMs;
  }
}
