import type { Api, Cell } from '../api.ts';
import { type Attempt, attempt, type Place } from './attempt.ts';

/** What becomes of an edit, told as it happens. */
export type Progress =
  | { kind: 'retrying'; because: string }
  | { kind: 'saved'; cell: Cell }
  | { kind: 'failed'; because: string };

/** Milliseconds before each further attempt; a server that names a time in `Retry-After` is given that. */
const pauses = [300, 1000, 3000];

/**
 * Writes one cell. The write is an upsert: the same call again changes nothing (rule UP-5), so a call whose answer was
 * lost is simply made again. One call at a time: a repeated old value must not land after a newer one.
 */
export class CellWriter {
  #next: { value: unknown } | null = null;
  #running = false;

  constructor(
    private readonly api: Api,
    private readonly place: Place,
    private readonly tell: (progress: Progress) => void,
  ) {}

  /** Asks for this value; one that was asked for before and is not written yet is given up. */
  write(value: unknown): void {
    this.#next = { value };
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#next !== null) {
      const { value } = this.#next;
      this.#next = null;
      await this.#writeOne(value);
    }
    this.#running = false;
  }

  async #writeOne(value: unknown): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      const result: Attempt = await attempt(this.api, this.place, value);
      if (this.#next !== null) return; // A newer value is waiting: what became of this one no longer matters.
      const pause = pauses[tries];
      if (result.kind === 'saved') return this.tell(result);
      if (result.kind === 'refused' || pause === undefined)
        return this.tell({ kind: 'failed', because: result.because });
      this.tell({ kind: 'retrying', because: result.because });
      await wait(result.retryAfterMs ?? pause);
      if (this.#next !== null) return;
    }
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
