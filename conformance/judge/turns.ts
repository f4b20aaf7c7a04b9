import pLimit from 'p-limit';

/**
 * Jobs that have enrichments under way at once. A server works those off at its own pace, so with each more all of them wait
 * longer, and in the end for longer than `--enrichment-timeout`.
 */
const mostEnriching = 12;

/** So many jobs at work at once, besides those that only wait. */
export class Turns {
  readonly #turns;
  readonly #enriching = pLimit(mostEnriching);

  constructor(private readonly atOnce: number) {
    this.#turns = pLimit(atOnce);
  }

  /** Has each item's work done, begun in their order; begins none after the signal. */
  async all<Item>(
    items: readonly Item[],
    work: (item: Item) => Promise<void>,
    signal?: AbortSignal,
  ): Promise<void> {
    await this.#turns.map(items, async (item) => {
      if (!signal?.aborted) await work(item);
    });
  }

  /** Lets another job take the turn of one that waits; where there is one turn alone, none may. */
  async aside<Result>(wait: Promise<Result>): Promise<Result> {
    if (this.atOnce === 1) return wait;
    this.#turns.concurrency += 1;
    try {
      return await wait;
    } finally {
      this.#turns.concurrency -= 1;
    }
  }

  /** For what starts enrichments and waits for them. */
  enriching<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#enriching(work);
  }
}
