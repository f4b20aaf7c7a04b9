import type { Violation } from './violation.ts';

const serverError = /^(?:refused|status|read):5\d\d$/;

/** A 5xx in place of any answer, under a rule that asks for more than none. */
export function isServerError({ rule, symptom }: Pick<Violation, 'rule' | 'symptom'>): boolean {
  return rule !== 'SAFE-1' && serverError.test(symptom);
}

/**
 * Whether a violation is a 5xx that may have come by chance, in place of any answer: SAFE-1 tells of these, and the rule that was
 * on trial only where the same input fails at the same call again. Not so for UP-7: what is parallel fails by chance, and its
 * checks make sure that one after the other does not.
 */
export function mayBeSporadic(violation: Pick<Violation, 'rule' | 'symptom'>): boolean {
  return violation.rule !== 'UP-7' && isServerError(violation);
}
