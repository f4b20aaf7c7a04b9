import type { RuleId } from '../../generated/rules.ts';
import { SetUpError } from '../errors.ts';
import type { Scope } from '../judge/scope.ts';
import { NotReached, Violation } from '../judge/violation.ts';
import { NoAnswer } from '../wire/request.ts';

/** How one execution of a check ended. */
export type Outcome =
  | { kind: 'held' }
  | { kind: 'violated'; violation: Violation }
  | { kind: 'not-reached'; reason: string };

/** Runs a check's function once and sorts what it throws; what is none of ours is a bug and passes through. */
export async function execute(run: (scope: Scope) => Promise<void>, scope: Scope): Promise<Outcome> {
  try {
    await run(scope);
    return { kind: 'held' };
  } catch (error) {
    if (error instanceof Violation) return { kind: 'violated', violation: error };
    if (error instanceof NotReached) return { kind: 'not-reached', reason: error.reason };
    if (error instanceof SetUpError) return { kind: 'not-reached', reason: error.message };
    if (error instanceof NoAnswer) return { kind: 'not-reached', reason: `no answer (${error.reason})` };
    throw error;
  }
}

/** What an execution showed: the violation that ended it, else what was seen of SHAPE and SAFE on its way. */
export function violationsOf(outcome: Outcome, scope: Scope): Violation[] {
  return outcome.kind === 'violated' ? [outcome.violation] : scope.watched;
}

export function violationOf(rule: RuleId, outcome: Outcome, scope: Scope): Violation | undefined {
  return violationsOf(outcome, scope).find((violation) => violation.rule === rule);
}
