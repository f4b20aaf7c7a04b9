import fc from 'fast-check';
import type { RuleId } from '../../generated/rules.ts';
import type { Scope } from '../judge/scope.ts';
import type { Violation } from '../judge/violation.ts';
import type { Exchange } from '../results.ts';
import { execute, type Outcome, violationOf, violationsOf } from './execute.ts';

/** Who makes the calls of an execution: the caller, or the other one in its place. */
export type Side = 'caller' | 'other';

export interface HuntOptions {
  /** The rule whose violation counts; any other is noted and passed over. */
  rule: RuleId;
  newScope: (side: Side) => Scope;
  seed: number;
  runs: number;
  /** fast-check's path of a case found before: only that is run. */
  path?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** A violation as one execution showed it. */
export interface Sight {
  violation: Violation;
  input: unknown;
  exchanges: Exchange[];
}

/** A violation with the least input that shows it. */
export interface Find extends Sight {
  /** fast-check's; absent where the case was not found a second time. */
  path: string | undefined;
  confirmed: { failed: number; tries: number };
  /** Set where the case was tried again while nothing else ran: did it fail then as well? */
  failsAlone?: boolean;
}

export interface HuntResult {
  /** Executions that put the rule to the test. */
  reached: number;
  /** Why others did not, with how many. */
  notReached: Map<string, number>;
  find?: Find;
  /** The first violation of each other rule. */
  others: Map<RuleId, Sight>;
  observations: Set<string>;
}

/** A smaller counterexample is worth this many executions and milliseconds, no more. */
const shrinkExecutions = 120;
const shrinkMs = 6_000;
/** Where the precondition failed this often and was never reached, more of the same is not worth its requests. */
const hopeless = 6;
/** One of four executions is made from the other side; what shows from either is shown from the caller's. */
const sides: fc.Arbitrary<Side> = fc.noBias(fc.nat(3)).map((drawn) => (drawn === 3 ? 'other' : 'caller'));
/** Times that a counterexample is tried again, to tell a steady failure from a flaky one. */
const confirmations = 2;

/** Searches for inputs on which the target breaks a rule, and shrinks the first that does. */
export async function hunt<Input>(
  arbitrary: fc.Arbitrary<Input>,
  run: (input: Input, scope: Scope) => Promise<void>,
  options: HuntOptions,
): Promise<HuntResult> {
  const result: HuntResult = {
    reached: 0,
    notReached: new Map(),
    others: new Map(),
    observations: new Set(),
  };
  let last: Sight | undefined;
  let shrinking: { executions: number; until: number } | undefined;

  const failsOn = async ([side, input]: [Side, Input]): Promise<Sight | undefined> => {
    const scope = options.newScope(side);
    const outcome = await execute((own) => run(input, own), scope).catch((error: unknown): Outcome => {
      // what was found stands, however short the search for a smaller one
      if (!last || !options.signal?.aborted) throw error;
      return { kind: 'not-reached', reason: 'interrupted' };
    });
    const violation = violationOf(options.rule, outcome, scope);
    if (!shrinking) note(result, options.rule, outcome, scope, input);
    return violation && { violation, input, exchanges: scope.recorder.exchanges() };
  };

  const property = fc.asyncProperty(fc.tuple(sides, arbitrary), async (input) => {
    if (shrinking) {
      shrinking.executions += 1;
      // what holds is tried no smaller, yet all its neighbours are: of a long text there are more than anybody can wait for
      const isEnough = shrinking.executions > shrinkExecutions || Date.now() > shrinking.until;
      if (isEnough || options.signal?.aborted) throw new fc.PreconditionFailure(true);
    } else {
      options.signal?.throwIfAborted();
      if (result.reached === 0 && total(result.notReached) >= hopeless) return true;
    }
    const failing = await failsOn(input);
    if (!failing) return true;
    last = failing;
    shrinking ??= { executions: 0, until: Date.now() + shrinkMs };
    return false;
  });

  const details = await fc.check(property, {
    seed: options.seed,
    numRuns: options.path === undefined ? options.runs : 1,
    ...(options.path === undefined ? {} : { path: options.path, endOnFailure: true }),
  });
  if (details.errorInstance !== null && details.errorInstance !== undefined && !last)
    throw details.errorInstance;
  if (last && details.counterexample) {
    const [input] = details.counterexample;
    const find = await confirm(input, last, details.counterexamplePath ?? '', failsOn, options.signal);
    if (isSteady(find)) result.find = find;
    else result.notReached.set(unsteady(find), 1);
  }
  return result;
}

/** A connection that broke once is no proof of anything; one that breaks each time is. */
function isSteady({ violation, confirmed }: Find): boolean {
  return violation.symptom !== 'no-answer' || confirmed.failed === confirmed.tries;
}

function unsteady({ violation, confirmed: { failed, tries } }: Find): string {
  return `no answer, ${failed} of ${tries} times (${violation.actual})`;
}

/** Tries the case again, to tell a steady failure from a flaky one; a try that is cut short counts for neither. */
async function confirm<Input>(
  input: [Side, Input],
  last: Sight,
  path: string,
  failsOn: (input: [Side, Input]) => Promise<Sight | undefined>,
  signal: AbortSignal | undefined,
): Promise<Find> {
  let shown = last;
  let [failed, tries] = [1, 1];
  while (tries <= confirmations) {
    const failing = await failsOn(input);
    if (!failing && signal?.aborted) break;
    tries += 1;
    if (!failing) continue;
    failed += 1;
    shown = failing;
  }
  return { ...shown, path, confirmed: { failed, tries } };
}

function note(result: HuntResult, rule: RuleId, outcome: Outcome, scope: Scope, input: unknown): void {
  for (const violation of violationsOf(outcome, scope)) {
    if (violation.rule === rule || result.others.has(violation.rule)) continue;
    result.others.set(violation.rule, { violation, input, exchanges: scope.recorder.exchanges() });
  }
  for (const seen of scope.observations) result.observations.add(seen);
  if (outcome.kind === 'held' || (outcome.kind === 'violated' && outcome.violation.rule === rule)) {
    result.reached += 1;
    return;
  }
  const reason = outcome.kind === 'violated' ? `${outcome.violation.rule} fails` : outcome.reason;
  result.notReached.set(reason, (result.notReached.get(reason) ?? 0) + 1);
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
