import type fc from 'fast-check';
import type { RuleId } from '../../generated/rules.ts';
import type { Scope } from '../judge/scope.ts';
import { type HuntOptions, type HuntResult, hunt } from './hunt.ts';

export interface Definition<Input> {
  /**
   * What is tried, as named kinds of input. Each kind gets its share of the runs, so that none is left to chance.
   */
  cases: Readonly<Record<string, fc.Arbitrary<Input>>>;
  /** Executions of each kind, from `--runs`; by default an equal share, at least `fewest`. */
  share?: (runs: number, kinds: number) => number;
  /**
   * Puts the rule to the test once, on places that no earlier execution has touched.
   * @throws {Violation} of the rule, or of another that it stumbles over
   * @throws {NotReached} when the precondition is not to be had
   */
  run: (input: Input, scope: Scope) => Promise<void>;
}

/** One kind of input of one check: the unit that is run, shrunk and replayed. */
export interface Kind {
  name: string;
  runsOf: (runs: number) => number;
  hunt: (options: HuntOptions) => Promise<HuntResult>;
}

/** A rule's check. `id` is the rule that it speaks for; what else it sees broken goes to that rule. */
export interface Check {
  id: RuleId;
  kinds: readonly Kind[];
  /** Some of its executions are made by the other caller, in lists of their own: it keeps nothing from one to the next. */
  byEither?: true;
}

const fewest = 2;

/** Makes a rule's check from its inputs and its function. A check for a rule that the spec lacks does not compile. */
export function check<Input>(id: RuleId, { cases, run, share = evenly }: Definition<Input>): Check {
  const entries = Object.entries(cases);
  return {
    id,
    kinds: entries.map(([name, arbitrary]) => ({
      name,
      runsOf: (runs) => share(runs, entries.length),
      hunt: (options) => hunt(arbitrary, run, options),
    })),
  };
}

function evenly(runs: number, kinds: number): number {
  return Math.max(fewest, Math.ceil(runs / kinds));
}
