import type { Environment } from '../judge/environment.ts';
import type { WireRequest } from '../wire/request.ts';
import type { Caller } from './hooks.ts';
import type { Supply } from './supply.ts';

/** Whom a check means, where it is made from the other side. */
export const swapped = (caller: Caller): Caller => (caller === 'caller' ? 'other' : 'caller');

/**
 * The target from the other caller's side: to each of the two, the other is somebody else. A server may hold one of them for
 * more, or mind one of them alone.
 *
 * @param supply makes lists that are the other caller's where a check asks for its own
 */
export function otherSideOf(env: Environment, supply: Supply): Environment {
  const { transport } = env;
  const from = (request: WireRequest): WireRequest =>
    request.as === 'none' ? request : { ...request, as: swapped(request.as ?? 'caller') };
  return {
    ...env,
    supply,
    transport: {
      send: (request) => transport.send(from(request)),
      shownHeadersOf: (request) => transport.shownHeadersOf(from(request)),
    },
  };
}
