import { MockError } from '../errors.ts';
import { type Beginning, Session } from './session.ts';

interface Kept {
  session: Promise<Session>;
  usedAt: number;
}

/** The sessions there are, by name: each is made on first use, and dropped by a reset or when it has been idle. */
export class Sessions {
  readonly #beginning: Beginning;
  readonly #limits: { idleMs: number; most: number };
  readonly #kept = new Map<string, Kept>();
  #sweep: NodeJS.Timeout | undefined;

  constructor(beginning: Beginning, limits: { idleMs: number; most: number }) {
    this.#beginning = beginning;
    this.#limits = limits;
  }

  /** @throws MockError where there are too many already. */
  of(name: string): Promise<Session> {
    const kept = this.#kept.get(name);
    if (kept !== undefined) {
      kept.usedAt = Date.now();
      return kept.session;
    }
    if (this.#kept.size >= this.#limits.most)
      throw MockError.of('sessions-too-many', String(this.#limits.most));
    const session = Session.begin(name, this.#beginning);
    this.#kept.set(name, { session, usedAt: Date.now() });
    this.#sweep ??= setInterval(() => this.#dropIdle(), Math.min(this.#limits.idleMs, 60_000)).unref();
    return session;
  }

  drop(name: string): void {
    this.#kept.delete(name);
  }

  get names(): string[] {
    return [...this.#kept.keys()];
  }

  stop(): void {
    clearInterval(this.#sweep);
    this.#kept.clear();
  }

  #dropIdle(): void {
    const since = Date.now() - this.#limits.idleMs;
    for (const [name, { usedAt }] of this.#kept) if (usedAt <= since) this.drop(name);
    if (this.#kept.size > 0) return;
    clearInterval(this.#sweep);
    this.#sweep = undefined;
  }
}
