import { MockError } from '../errors.ts';
import { StoreAway } from '../store/store-away.ts';
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
    const begun = { session: Session.begin(name, this.#beginning), usedAt: Date.now() };
    this.#kept.set(name, begun);
    this.#forgetFailed(name, begun);
    this.#sweep ??= setInterval(() => this.#dropIdle(), Math.min(this.#limits.idleMs, 60_000)).unref();
    return begun.session;
  }

  async drop(name: string): Promise<void> {
    this.#kept.delete(name);
    await this.#beginning.stores.drop(name);
  }

  get names(): string[] {
    return [...this.#kept.keys()];
  }

  stop(): void {
    clearInterval(this.#sweep);
    this.#kept.clear();
  }

  /** One that could not be begun can be tried again; whoever waits for it learns why. */
  #forgetFailed(name: string, kept: Kept): void {
    kept.session.catch(() => {
      if (this.#kept.get(name) === kept) this.#kept.delete(name);
    });
  }

  #dropIdle(): void {
    const since = Date.now() - this.#limits.idleMs;
    const times = new Map([...this.#kept].map(([name, { usedAt }]) => [name, usedAt]));
    for (const [name, usedAt] of times) if (usedAt <= since) this.#kept.delete(name);
    this.#beginning.stores.dropIdle(times, this.#limits.idleMs).catch(unlessAway);
    if (this.#kept.size > 0) return;
    clearInterval(this.#sweep);
    this.#sweep = undefined;
  }
}

/** A database that is away now is told of them the next time. */
function unlessAway(cause: unknown): void {
  if (!(cause instanceof StoreAway)) throw cause;
}
