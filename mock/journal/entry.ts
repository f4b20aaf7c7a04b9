import type { components } from '../../generated/control-types.ts';
import type { Asked } from '../front/asked.ts';
import { matchPath } from '../front/routes.ts';
import { rfc3339 } from '../time/clock.ts';

/** One request as the journal tells of it; `spec/control.yaml` describes it. */
export type JournalEntry = components['schemas']['JournalEntry'];

/** One request as it is kept: whatever can be worked out later is. */
export interface Recorded {
  number: number;
  /** Null in the main world. */
  session: string | null;
  /** Milliseconds since 1970, by the machine's clock. */
  at: number;
  ms: number;
  method: string;
  url: Asked['url'];
  body: unknown;
  status: number;
  did: string;
}

export function toEntry({ number, session, at, ms, method, url, body, status, did }: Recorded): JournalEntry {
  return {
    number,
    ...(session !== null && { session }),
    at: rfc3339(at),
    operation: matchPath(url.path)?.methods.get(method)?.operationId ?? null,
    method: method.toUpperCase(),
    path: url.path,
    query: url.query,
    ...(body !== undefined && { body }),
    status,
    ms: Math.round(ms * 1000) / 1000,
    did: status === 0 ? 'connection reset' : did,
  };
}
