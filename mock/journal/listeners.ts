import { type JournalEntry, type Recorded, toEntry } from './entry.ts';

export type Listener = (entry: JournalEntry) => void;

/** Who wants to hear of each request as it is answered. Where nobody does, nothing is put into words. */
export class Listeners {
  readonly #all = new Set<Listener>();

  /** Gives the function that ends it. */
  add(listener: Listener): () => void {
    const own: Listener = (entry) => listener(entry);
    this.#all.add(own);
    return () => void this.#all.delete(own);
  }

  tell(recorded: Recorded): void {
    if (this.#all.size === 0) return;
    const entry = toEntry(recorded);
    for (const listener of this.#all) listener(entry);
  }
}
