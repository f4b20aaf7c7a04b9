import type { IncomingMessage } from 'node:http';
import { type OperationId, requestValidators } from '../../generated/control-validators.js';
import { MockError } from '../errors.ts';
import type { Answer, Asked } from '../front/asked.ts';
import { awayAnswer, methodNotAllowed, refusal } from '../front/refusal.ts';
import { violationSentence } from '../front/violation-sentence.ts';
import { wrongInput } from '../front/wrong-input.ts';
import { StoreAway } from '../store/store-away.ts';
import { controlRefusal } from './access.ts';
import { controlCalls, type Steered } from './control-calls.ts';
import { controlPaths } from './control-paths.ts';

/** Answers what is below `/__mock`: who may, does it exist, is it well formed; then does it. */
export async function control(
  asked: Asked,
  request: IncomingMessage,
  steered: Steered,
  controlToken: string | null,
): Promise<Answer> {
  const refused = controlRefusal(request, controlToken);
  if (refused !== null) return refused;
  const methods = controlPaths[asked.url.path];
  if (methods === undefined) return refusal(404, 'not_found', 'The control API has no such path');
  const operationId = methods[asked.method];
  if (operationId === undefined) return methodNotAllowed(allowIn(methods));
  return wrongInput(asked, []) ?? malformed(operationId, asked) ?? carriedOut(operationId, asked, steered);
}

function allowIn(methods: object): string {
  const all = Object.keys(methods).map((method) => method.toUpperCase());
  return all.join(', ');
}

/** What the schema lets pass may still make no sense. */
async function carriedOut(operationId: OperationId, asked: Asked, steered: Steered): Promise<Answer> {
  try {
    return await controlCalls[operationId](asked, steered);
  } catch (cause) {
    if (!(cause instanceof MockError) || cause instanceof StoreAway) return awayAnswer(cause);
    return refusal(400, 'validation_failed', cause.message);
  }
}

/** Where the body is absent, an empty one is judged. */
function malformed(operationId: OperationId, { body = {}, url }: Asked): Answer | null {
  const validators = requestValidators[operationId];
  for (const [place, data] of [
    ['query', { ...url.query }],
    ['body', body],
  ] as const) {
    const validate = validators[place];
    if (validate === undefined || validate(data)) continue;
    const sentences = (validate.errors ?? []).map((error) => violationSentence(operationId, place, error));
    return refusal(400, 'validation_failed', sentences.join('; '));
  }
  return null;
}
