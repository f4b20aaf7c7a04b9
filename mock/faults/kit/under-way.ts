import type { Fault } from '../fault.ts';
import type { Ask } from './of-writes.ts';
import { placeOf } from './place-of.ts';

/** Lets the other calls of the same moment in; a timer, since browsers have no `setImmediate`. */
export const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Writes of one cell that overlap. */
interface Moment {
  /** How many have come, those that are done by now among them. */
  come: number;
  underWay: number;
}

/** What a write is told of its moment. */
interface Among {
  /** How many others there are. */
  others: number;
  isFirst: boolean;
}

/** Knows the writes that are under way for each cell. */
export class UnderWay {
  readonly #moments = new Map<string, Moment>();

  async during<Outcome>(place: string, work: (among: Among) => Promise<Outcome>): Promise<Outcome> {
    const moment = this.#moments.get(place) ?? { come: 0, underWay: 0 };
    this.#moments.set(place, moment);
    const isFirst = moment.come === 0;
    moment.come += 1;
    moment.underWay += 1;
    try {
      await soon();
      return await work({ others: moment.come - 1, isFirst });
    } finally {
      moment.underWay -= 1;
      if (moment.underWay === 0) this.#moments.delete(place);
    }
  }
}

type Written = Awaited<ReturnType<Parameters<NonNullable<Fault['service']>>[0]['updateListCell']>>;

/** What a write does where others are under way for the same cell. */
export function amongOthers(
  name: string,
  does: string,
  rules: Fault['rules'],
  act: (ask: Ask, among: Among, write: (ask: Ask) => Promise<Written>) => Promise<Written>,
): Fault {
  return {
    name,
    does,
    rules,
    service: (inner) => {
      const underWay = new UnderWay();
      return {
        updateListCell: (ask) =>
          underWay.during(placeOf(ask), (among) => act(ask, among, inner.updateListCell)),
      };
    },
  };
}
