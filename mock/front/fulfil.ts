import type { Answer } from './asked.ts';
import { dispatch } from './dispatch.ts';
import { unauthorized } from './refusal.ts';
import type { Routed } from './routed.ts';
import type { Route } from './routes.ts';
import type { Violation } from './violation.ts';
import { wrongInput } from './wrong-input.ts';

/** Does what a request asks for, or refuses it for what is wrong with it: first who asks (AUTH-4), then what. */
export function fulfil(
  route: Route,
  input: Routed,
  violations: readonly Violation[],
): Answer | Promise<Answer> {
  const caller = callerOf(input, violations);
  if (caller === undefined) return unauthorized;
  return wrongInput(input, violations) ?? dispatch(route.operationId, input, caller);
}

/** The violations tell of the header's form alone; whose token it is, we know. */
function callerOf(input: Routed, violations: readonly Violation[]): string | undefined {
  if (violations.some(({ code }) => code === 401)) return undefined;
  return input.callerOf(input.headers.authorization?.slice('Bearer '.length).trim() ?? '');
}
