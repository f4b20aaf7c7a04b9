import type { RuleId } from '../../generated/rules.ts';
import { whichMissing } from '../not-found/which-missing.ts';
import type { Answer } from '../wire/request.ts';
import { quote } from './quote.ts';
import type { Scope } from './scope.ts';
import { Violation } from './violation.ts';

/** A refusal must have one of these statuses; the first is the contract's word, the others are accepted and reported. */
export function expectRefusal(
  scope: Scope,
  answer: Answer,
  rule: RuleId,
  accepted: readonly number[],
  why: string,
): void {
  const [wanted, ...also] = accepted;
  if (answer.status === wanted) return;
  if (also.includes(answer.status)) {
    scope.observe(`${answer.status} in place of ${wanted}`);
    return;
  }
  const expected = `${[wanted, ...also].join(' or ')}: ${why}`;
  throw new Violation(
    rule,
    expected,
    `${answer.status} ${quote(answer.json ?? answer.text)}`,
    symptomOf(answer),
    { contrast: { at: 'status code', expected: wanted, actual: answer.status } },
  );
}

function symptomOf(answer: Answer): string {
  const said = answer.status === 404 ? whichMissing(answer) : undefined;
  return said === undefined ? `status:${answer.status}` : `404:${said}`;
}

/** What the contract accepts where it says 400. */
export const badRequest = [400, 422] as const;
/** Likewise for a body that is no JSON object. */
export const badBody = [400, 415, 422] as const;
