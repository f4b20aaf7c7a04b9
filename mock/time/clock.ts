/** The mock's time. It never goes back, whatever the machine's clock does, so `updated_at` does not either (UP-4). */
export class Clock {
  #offset = 0;
  #last = 0;
  #frozenAt: number | null = null;
  #text = '';
  #textOf = -1;

  /** Where it is given a moment, time stands still there. */
  constructor(frozenAt: number | null = null) {
    this.#frozenAt = frozenAt;
  }

  /** Milliseconds since 1970. */
  now(): number {
    const now = this.#frozenAt ?? Date.now() + this.#offset;
    if (now > this.#last) this.#last = now;
    return this.#last;
  }

  /** One moment in both forms that the store wants. */
  stamp(): { now: number; at: string } {
    const now = this.now();
    if (now !== this.#textOf) {
      this.#textOf = now;
      this.#text = rfc3339(now);
    }
    return { now, at: this.#text };
  }

  get frozen(): boolean {
    return this.#frozenAt !== null;
  }

  /** Moves time ahead by this many milliseconds; a frozen clock stays frozen at the later moment. */
  advance(ms: number): void {
    if (this.#frozenAt === null) this.#offset += ms;
    else this.#frozenAt += ms;
  }

  /** Moves time ahead to this moment, where it is not there yet. */
  reach(moment: number): void {
    const now = this.now();
    if (moment > now) this.advance(moment - now);
  }

  /** Stops time, at a moment not before the present one. */
  freeze(at: number = this.now()): void {
    this.#frozenAt = Math.max(at, this.now());
  }

  /** Lets time go on from where it stands. */
  resume(): void {
    if (this.#frozenAt === null) return;
    this.#offset = this.#frozenAt - Date.now();
    this.#frozenAt = null;
  }
}

export function rfc3339(ms: number): string {
  return new Date(ms).toISOString();
}
