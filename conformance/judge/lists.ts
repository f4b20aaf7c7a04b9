import type { Place } from '../cells/seen-cell.ts';
import type { OpenList, Supply } from '../target/supply.ts';

/** The lists that one check's executions share: made when first asked for, replaced when full. */
export class Lists {
  #own: Promise<OpenList> | undefined;
  #foreign: Promise<OpenList> | undefined;
  #anchor: Promise<Place> | undefined;
  readonly #besides = new Map<string, Promise<OpenList>>();

  constructor(private readonly supply: Supply) {}

  async own(): Promise<OpenList> {
    const current = this.#own;
    if (current && !(await current).spent) return current;
    // another execution may have opened the next one meanwhile
    if (this.#own === current)
      this.#own = this.#keep(this.supply.openList('caller'), () => (this.#own = undefined));
    return this.#own ?? this.own();
  }

  /** A pair that exists and that no check writes to: for calls that must be refused. */
  anchor(): Promise<Place> {
    this.#anchor ??= this.#keep(
      this.own().then((list) => list.pair()),
      () => (this.#anchor = undefined),
    );
    return this.#anchor;
  }

  foreign(): Promise<OpenList> {
    this.#foreign ??= this.#keep(this.supply.openList('other'), () => (this.#foreign = undefined));
    return this.#foreign;
  }

  besides(listId: string): Promise<OpenList> {
    const known = this.#besides.get(listId);
    if (known) return known;
    const opened = this.#keep(this.supply.openList('caller', listId), () => this.#besides.delete(listId));
    this.#besides.set(listId, opened);
    return opened;
  }

  /** What could not be made is asked for again next time. */
  #keep<Made>(made: Promise<Made>, forget: () => unknown): Promise<Made> {
    made.catch(forget);
    return made;
  }
}
