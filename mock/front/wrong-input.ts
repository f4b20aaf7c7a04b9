import type { Answer, Asked, BodyProblem } from './asked.ts';
import { refusal } from './refusal.ts';
import type { Violation } from './violation.ts';

/** The refusal of a request that is wrong in itself; null where nothing is. Sentences name at most this many mistakes. */
const mistakesNamed = 3;

export function wrongInput(input: Asked, violations: readonly Violation[]): Answer | null {
  if (input.bodyProblem !== null) return unreadable(input.bodyProblem);
  if (violations.length === 0) return null;
  const unsupported = violations.find(({ code }) => code === 415);
  if (unsupported !== undefined) return unsupportedMediaType(unsupported.message);
  if (hasUntypedBody(input))
    return unsupportedMediaType('The request body has no content-type; send application/json');
  const named = violations.slice(0, mistakesNamed).map(({ message }) => message);
  const more = violations.length - named.length;
  const rest = more > 0 ? ` and ${more} more ${more === 1 ? 'mistake' : 'mistakes'}` : '';
  return refusal(400, 'validation_failed', `${named.join('; ')}${rest}`);
}

function unreadable(problem: BodyProblem): Answer {
  switch (problem.kind) {
    case 'too-large':
      return refusal(413, 'content_too_large', `The request body may have ${problem.limit} bytes at most`);
    case 'encoded':
      return unsupportedMediaType(
        `The request body must be sent as it is, not with content-encoding ${problem.encoding}`,
      );
    case 'broken':
      return refusal(
        400,
        'validation_failed',
        `The request body must be valid JSON (BODY-2): ${problem.why}`,
      );
    case 'unusable':
      return refusal(400, 'validation_failed', `The request body cannot be kept: ${problem.why}`);
  }
}

function hasUntypedBody({ headers, body }: Asked): boolean {
  return headers['content-type'] === undefined && typeof body === 'string' && body !== '';
}

function unsupportedMediaType(message: string): Answer {
  return refusal(415, 'unsupported_media_type', message);
}
