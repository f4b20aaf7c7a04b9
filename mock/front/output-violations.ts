import { responseValidators } from '../../generated/validators.js';
import type { Answer } from './asked.ts';
import { mediaTypeOf } from './media-type.ts';
import type { Route } from './routes.ts';
import type { Violation } from './violation.ts';

/** Where an answer of ours departs from the spec. */
export function outputViolations(route: Route, answer: Answer): Violation[] {
  const validators = responseValidators[route.operationId];
  const validate = validators[answer.status] ?? validators.default;
  if (validate === undefined)
    return [violation('status', `${answer.status} is no status of ${route.operationId}`)];
  const found: Violation[] = [];
  const contentType = answer.headers['content-type'];
  if (contentType !== undefined && mediaTypeOf(contentType) !== 'json') {
    found.push(violation('content-type', `the content-type is ${contentType}`));
  }
  if (validate(answer.body)) return found;
  for (const { instancePath, keyword, message } of validate.errors ?? []) {
    found.push(violation(keyword, `body${instancePath.replaceAll('/', '.')} ${message}`));
  }
  return found;
}

function violation(code: string, message: string): Violation {
  return { code, message };
}
