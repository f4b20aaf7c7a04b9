import type { Validate } from '../../generated/validators.js';
import { mediaTypeOf } from './media-type.ts';
import type { Routed } from './routed.ts';
import type { Route } from './routes.ts';
import type { Violation } from './violation.ts';
import { violationSentence } from './violation-sentence.ts';

/** What is wrong with the request's body, query and path, as Prism's own input validator judges it. */
export function inputViolations(route: Route, input: Routed): Violation[] {
  const { path, query } = route.request;
  return [
    ...(path === undefined ? [] : violations(route, 'path', path, given(input.params))),
    ...(query === undefined ? [] : violations(route, 'query', query, given(input.url.query))),
    ...bodyViolations(route, input),
  ];
}

function bodyViolations(route: Route, { body, headers }: Routed): Violation[] {
  const { body: validate } = route.request;
  if (validate === undefined) return [];
  if (route.bodyRequired && !body) return [missingBody];
  const mediaType = headers['content-length'] === '0' ? null : mediaTypeOf(headers['content-type']);
  if (mediaType !== null && mediaType !== 'json' && body !== undefined) return [wrongMediaType];
  if (body === undefined || body === null) return [];
  return violations(route, 'body', validate, body);
}

function violations(
  route: Route,
  place: 'path' | 'query' | 'body',
  validate: Validate,
  data: unknown,
): Violation[] {
  if (validate(data)) return [];
  return (validate.errors ?? []).map((error) => ({
    code: error.keyword,
    message: violationSentence(route.operationId, place, error),
  }));
}

/** An empty parameter counts as one that was not given. The validators coerce in place, so they get a copy. */
function given(params: Record<string, string | string[]>): Record<string, string | string[]> {
  const copy: Record<string, string | string[]> = {};
  for (const name of Object.keys(params)) {
    const value = params[name];
    if (value !== undefined && value.length > 0) copy[name] = value;
  }
  return copy;
}

const missingBody: Violation = {
  code: 'required',
  message: 'The request body is missing; it must be a JSON object (BODY-2)',
};

const wrongMediaType: Violation = {
  code: 415,
  message: 'The request body must be sent with content-type application/json',
};
