import type { Answer, Asked } from '../front/asked.ts';
import { type JournalEntry, type Recorded, toEntry } from './entry.ts';

/** Bodies that were longer when sent are not kept: a journal of all of them could fill the memory. */
const longestBody = 4096;

/** The latest requests of one session. What is recorded is put into words only when somebody reads it. */
export class Journal {
  readonly #session: string | null;
  readonly #size: number;
  readonly #kept: Recorded[] = [];
  #count = 0;

  constructor(session: string | null, size: number) {
    this.#session = session;
    this.#size = size;
  }

  add(asked: Asked, answer: Answer, at: number, ms: number): Recorded {
    this.#count += 1;
    const recorded: Recorded = {
      number: this.#count,
      session: this.#session,
      at,
      ms,
      method: asked.method,
      url: asked.url,
      body: Number(asked.headers['content-length']) <= longestBody ? asked.body : undefined,
      status: answer.status,
      did: answer.did ?? codeOf(answer),
    };
    if (this.#size > 0) this.#kept[(this.#count - 1) % this.#size] = recorded;
    return recorded;
  }

  /** Oldest first. */
  entries({ after = 0, limit = Number.POSITIVE_INFINITY } = {}): JournalEntry[] {
    const start = this.#count % Math.max(1, this.#size);
    const kept =
      this.#count > this.#size ? [...this.#kept.slice(start), ...this.#kept.slice(0, start)] : this.#kept;
    return kept
      .filter(({ number }) => number > after)
      .slice(-limit)
      .map(toEntry);
  }
}

function codeOf({ status, body }: Answer): string {
  if (status < 400 || typeof body !== 'object' || body === null || !('code' in body)) return '';
  return String(body.code).replaceAll('_', ' ');
}
