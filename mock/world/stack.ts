import type { Fault } from '../faults/fault.ts';
import type { Handle } from '../front/asked.ts';
import { throughPrism } from '../front/pipeline.ts';
import { matchPath } from '../front/routes.ts';
import type { MockSettings } from '../options.ts';
import { createService } from '../service/create-service.ts';
import type { Parts } from '../service/parts.ts';
import type { Service } from '../service/service.ts';

/** The service and the way to it, with the faults that are switched on wrapped round each. */
export interface Stack {
  service: Service;
  handle: Handle;
}

/** Wraps the first fault innermost. Without faults nothing is wrapped. */
export function buildStack(
  parts: Parts,
  settings: Pick<MockSettings, 'tokens' | 'validateResponses'>,
  faults: readonly Fault[],
): Stack {
  let service = createService(parts);
  for (const fault of faults) if (fault.service) service = { ...service, ...fault.service(service, parts) };

  const callerOf = (token: string) => settings.tokens.get(token);
  let handle: Handle = (asked) => {
    const match = matchPath(asked.url.path);
    const input = { ...asked, match, params: match?.params ?? {}, service, callerOf };
    return throughPrism(input, settings.validateResponses);
  };
  for (const fault of faults) if (fault.front) handle = fault.front(handle, parts);
  return { service, handle };
}
