import type { Fault, Tools } from '../faults/fault.ts';
import type { Handle } from '../front/asked.ts';
import type { Pipeline } from '../front/pipeline.ts';
import { matchPath } from '../front/routes.ts';
import { createService } from '../service/create-service.ts';
import type { Parts } from '../service/parts.ts';
import { cellScope, notFound } from '../service/scope.ts';
import type { Operations, Service } from '../service/service.ts';
import { type CellScope, isMissing } from '../store/store.ts';
import type { WrittenCell } from '../wire.ts';

/** The service and the way to it, with the faults that are switched on wrapped round each. */
export interface Stack {
  service: Service;
  handle: Handle;
}

export interface StackSettings {
  /** Who has which token. */
  tokens: ReadonlyMap<string, string>;
  pipeline: Pipeline;
}

/** Wraps the first fault innermost. Without faults nothing is wrapped. */
export function buildStack(parts: Parts, settings: StackSettings, faults: readonly Fault[]): Stack {
  const right = createService(parts);
  const tools: Tools = {
    ...parts,
    tokens: settings.tokens,
    judge: handler(harmless(right, parts), settings),
  };
  let service = right;
  for (const fault of faults) if (fault.service) service = { ...service, ...fault.service(service, tools) };
  let handle = handler(service, settings);
  for (const fault of faults) if (fault.front) handle = fault.front(handle, tools);
  return { service, handle };
}

function handler(service: Service, { tokens, pipeline }: StackSettings): Handle {
  const callerOf = (token: string) => tokens.get(token);
  return ({ method, url, headers, body, bodyProblem }) => {
    const match = matchPath(url.path);
    const params = match?.params ?? {};
    return pipeline({ method, url, headers, body, bodyProblem, match, params, service, callerOf });
  };
}

/** The same service, but its upsert looks up and does not write. */
function harmless(service: Service, { store }: Parts): Service {
  const updateListCell: Operations['updateListCell'] = async (ask) => {
    const found = await store.readCell(cellScope(ask));
    return isMissing(found) ? notFound(found) : { kind: 'done', body: { cell: unwritten(cellScope(ask)) } };
  };
  return { ...service, updateListCell };
}

function unwritten({ listId, rowId, columnId }: CellScope): WrittenCell {
  const place = { id: '', list_id: listId, column_id: columnId, row_id: rowId };
  return {
    ...place,
    value: null,
    status: 'completed',
    reasoning: null,
    error: null,
    created_at: '',
    updated_at: '',
  };
}
