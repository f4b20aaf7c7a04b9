import type { Answer } from './asked.ts';
import { fulfil } from './fulfil.ts';
import { routeOf } from './route-of.ts';
import type { Routed } from './routed.ts';
import { securityViolations } from './security-violations.ts';
import { inputViolations } from './validate-input.ts';

/** The way without Prism, for places that it cannot go: the parts that Prism is given, in the order it has them. */
export async function straightThrough(input: Routed): Promise<Answer> {
  const found = routeOf(input);
  if (found.kind === 'refused') return found.answer;
  const { route } = found;
  return fulfil(route, input, [...securityViolations(input), ...inputViolations(route, input)]);
}
