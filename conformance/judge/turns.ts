import pLimit from 'p-limit';

/** Waits for something that the server does by itself, and lets another job go on meanwhile. */
export type Aside = <Result>(wait: Promise<Result>) => Promise<Result>;

/** So many jobs at work at once, and no more than as many again that only wait: most of those wait for enrichments. */
export class Turns {
  readonly #limit;
  #waiting = 0;

  constructor(private readonly atOnce: number) {
    this.#limit = pLimit(atOnce);
  }

  /** Has each item's work done, begun in their order; begins none after the signal. */
  async all<Item>(
    items: readonly Item[],
    work: (item: Item) => Promise<void>,
    signal?: AbortSignal,
  ): Promise<void> {
    await this.#limit.map(items, async (item) => {
      if (!signal?.aborted) await work(item);
    });
  }

  readonly aside: Aside = async (wait) => {
    if (this.#waiting === this.atOnce) return wait;
    this.#count(+1);
    try {
      return await wait;
    } finally {
      this.#count(-1);
    }
  };

  #count(by: 1 | -1): void {
    this.#waiting += by;
    this.#limit.concurrency += by;
  }
}
