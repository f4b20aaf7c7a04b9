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

/** Where so many 429s come with no other answer between them, the target lets nothing through. */
const inARow = 3;

/**
 * Holds a request back that the target has refused with a pause to wait for (429), and every other one as well while the target
 * lets none through; counts how often it was asked to.
 */
export class Throttle {
  count = 0;
  #until = 0;
  /** When the 429s began, and how many have come; undefined since another answer came. */
  #refused: { since: number; times: number } | undefined;

  constructor(private readonly patience = patienceMs) {}

  /** Until requests are let through, as far as is known. */
  async wait(signal: AbortSignal | undefined): Promise<void> {
    for (let left = this.#until - Date.now(); left > 0; left = this.#until - Date.now()) {
      await delay(left, undefined, signal ? { signal } : {});
    }
  }

  /**
   * Waits as a 429 asks to, before its request is repeated.
   *
   * @returns false, at once, where patience has run out, for this request and for all that follow
   */
  async pause(headers: Headers, signal: AbortSignal | undefined): Promise<boolean> {
    this.count += 1;
    const now = Date.now();
    this.#refused ??= { since: now, times: 0 };
    this.#refused.times += 1;
    if (now - this.#refused.since >= this.patience) return false;
    const asked = pauseAsked(headers, now);
    if (this.#refused.times >= inARow) this.#until = Math.max(this.#until, now + asked);
    await delay(asked, undefined, signal ? { signal } : {});
    return true;
  }

  /** Notes any other answer: the target lets requests through. */
  passed(): void {
    this.#refused = undefined;
  }
}
