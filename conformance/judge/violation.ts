import type { RuleId } from '../../generated/rules.ts';
import type { History } from '../linearizability/history.ts';
import type { Contrast } from '../results.ts';

export interface Exhibit {
  /** Where the order of parallel calls is at stake: the calls that no order explains. */
  history?: History;
  /** Where one spot of an answer is wrong: what had to stand there, and what stood there. */
  contrast?: Contrast;
}

/** A server broke a rule. Only this blames. */
export class Violation extends Error {
  override readonly name = 'Violation';

  constructor(
    readonly rule: RuleId,
    /** What the rule asks for here, as a sentence's end: "200 with the cell". */
    readonly expected: string,
    /** What came, likewise. */
    readonly actual: string,
    /** A stable key for what went wrong, the same for the same bug: `status:500`, `value:string`. */
    readonly symptom: string,
    /** What more there is to show of it. */
    readonly exhibit: Exhibit = {},
  ) {
    super(`${rule}: expected ${expected}; got ${actual}`);
  }
}

/** The rule's precondition was not reached: nothing is said of the server. */
export class NotReached extends Error {
  override readonly name = 'NotReached';

  constructor(readonly reason: string) {
    super(reason);
  }
}

export function needs(what: string): NotReached {
  return new NotReached(`needs: ${what}`);
}
