import type { RuleId } from '../../generated/rules.ts';
import { quote } from '../judge/quote.ts';
import { NotReached, Violation } from '../judge/violation.ts';
import type { Answer } from '../wire/request.ts';
import type { MissingThing } from './thing-missing-in.ts';
import { whichMissing } from './which-missing.ts';

/**
 * How an answer departs from a 404 that says which thing is missing; undefined where it does not.
 *
 * @throws {NotReached} where it does not say what is missing: the order of the three cannot be checked then (NF-8)
 */
export function missingViolation(
  answer: Answer,
  thing: MissingThing,
  rule: RuleId,
  why: string,
): Violation | undefined {
  const expected = `404 that names the ${thing}: ${why}`;
  const came = quote(answer.json ?? answer.text);
  if (answer.status !== 404)
    return new Violation(rule, expected, `${answer.status} ${came}`, `status:${answer.status}`, {
      contrast: { at: 'status code', expected: 404, actual: answer.status },
    });
  const said = whichMissing(answer);
  if (said === undefined) throw new NotReached('the 404s do not say what is missing (NF-8)');
  if (said === thing) return undefined;
  return new Violation(rule, expected, `404 that names the ${said}: ${came}`, `404:${said}`);
}
