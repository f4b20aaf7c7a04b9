import type { RuleId } from '../../generated/rules.ts';
import { quote } from '../judge/quote.ts';
import { NotReached, Violation } from '../judge/violation.ts';
import type { Answer } from '../wire/request.ts';
import { type MissingThing, whichMissing } from './which-missing.ts';

/** A 404 that says which thing is missing. Where it does not say, the order of the three cannot be checked (NF-8). */
export function expectMissing(answer: Answer, thing: MissingThing, rule: RuleId, why: string): void {
  const expected = `404 that names the ${thing}: ${why}`;
  if (answer.status !== 404) {
    throw new Violation(
      rule,
      expected,
      `${answer.status} ${quote(answer.json ?? answer.text)}`,
      `status:${answer.status}`,
    );
  }
  const said = whichMissing(answer);
  if (said === undefined) throw new NotReached('the 404s do not say what is missing (NF-8)');
  if (said === thing) return;
  throw new Violation(
    rule,
    expected,
    `404 that names the ${said}: ${quote(answer.json ?? answer.text)}`,
    `404:${said}`,
  );
}
