import { requestValidators } from '../../generated/control-validators.js';
import { routes } from '../../generated/routes.ts';
import { MockError } from '../errors.ts';
import { faults } from '../faults/gallery.ts';
import { violationSentence } from '../front/violation-sentence.ts';
import { deedProblem } from './deed-kinds.ts';
import type { Misbehaviour } from './misbehaviour.ts';
import { parseMisbehaviour } from './parse-misbehaviour.ts';

/** Takes each as an object or in its text form. @throws MockError that says which one makes no sense, and why. */
export function checkedMisbehaviours(given: readonly (string | Misbehaviour)[]): Misbehaviour[] {
  if (!Array.isArray(given))
    throw MockError.of('misbehaviour', 'it takes a list, such as ["lost-answer nth=3"]');
  const all = given.map((one) => (typeof one === 'string' ? checkedText(one) : one));
  const problem = problemIn(all);
  if (problem !== null) throw MockError.of('misbehaviour', problem);
  return all;
}

/** Who wrote a text is shown the text, and no place in a document that they never saw. */
function checkedText(text: string): Misbehaviour {
  const one = parseMisbehaviour(text);
  const problem = problemIn([one])?.replaceAll(/body\.faults\.0\.(?:(?:does|when)\.(?:fault: )?)?/g, '');
  if (problem !== undefined) throw MockError.of('misbehaviour', `"${text}": ${problem}`);
  return one;
}

function problemIn(all: readonly Misbehaviour[]): string | null {
  return misfit(all) ?? all.map(problemOf).find((found) => found !== null) ?? null;
}

/** Where the list does not fit the schema. */
function misfit(all: readonly Misbehaviour[]): string | null {
  const validate = requestValidators.setFaults.body;
  if (validate === undefined || validate({ faults: all })) return null;
  const sentences = (validate.errors ?? []).map((error) => violationSentence('setFaults', 'body', error));
  return sentences.join('; ');
}

const operations = routes.map(({ operationId }) => operationId);

/** What the schema cannot say. */
function problemOf({ operation, does }: Misbehaviour, place: number): string | null {
  const at = `body.faults.${place}`;
  if (operation !== undefined && !operations.some((known) => known === operation))
    return `${at}.operation must be one of ${operations.join(', ')}`;
  const problem = deedProblem(does);
  if (problem !== null) return `${at}.does.${problem}`;
  if (does.fault !== undefined && !faults.some(({ name }) => name === does.fault))
    return `${at}.does.fault: there is no fault called "${does.fault}"; --list-faults shows those there are`;
  return null;
}
