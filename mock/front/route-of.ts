import type { Answer } from './asked.ts';
import { methodNotAllowed, notFound } from './refusal.ts';
import type { Routed } from './routed.ts';
import { allowed, type Route } from './routes.ts';

export type Found = { kind: 'route'; route: Route } | { kind: 'refused'; answer: Answer };

/** The operation that a request's path and method fit, or the refusal of one that the API does not have. */
export function routeOf({ match, method }: Routed): Found {
  if (match === null) return { kind: 'refused', answer: notFound };
  const route = match.methods.get(method);
  return route === undefined
    ? { kind: 'refused', answer: methodNotAllowed(allowed(match.methods.keys())) }
    : { kind: 'route', route };
}
