import type { Asked } from '../../front/asked.ts';
import { matchPath } from '../../front/routes.ts';
import type { Tools } from '../fault.ts';

/** What faults of the front look at in a call of `updateListCell`. */
export interface UpsertRequest {
  listId: string;
  /** The body's members; null where it is no object. */
  members: Readonly<Record<string, unknown>> | null;
}

/** The call, where it is one of `updateListCell`. */
export function upsertRequest(asked: Asked): UpsertRequest | null {
  if (asked.method !== 'put') return null;
  const match = matchPath(asked.url.path);
  if (match?.methods.get('put')?.operationId !== 'updateListCell') return null;
  return { listId: match.params.id ?? '', members: isObject(asked.body) ? asked.body : null };
}

/** The same call with some members of the body in place of what was sent. */
export function withMembers(asked: Asked, members: Readonly<Record<string, unknown>>): Asked {
  return { ...asked, body: { ...(isObject(asked.body) ? asked.body : {}), ...members } };
}

/** The same call for another list. */
export function withListId(asked: Asked, listId: string): Asked {
  return { ...asked, url: { ...asked.url, path: `/api/lists/${encodeURIComponent(listId)}/cells` } };
}

/** The same call with another `Authorization` header. */
export function withAuthorization(asked: Asked, authorization: string): Asked {
  return { ...asked, headers: { ...asked.headers, authorization } };
}

/** Whoever has the first token stands in for everybody who has none. */
export function letIn(asked: Asked, { tokens }: Pick<Tools, 'tokens'>): Asked {
  const [token = ''] = tokens.keys();
  return withAuthorization(asked, `Bearer ${token}`);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the body says that it is JSON. */
export function isJson({ headers }: Asked): boolean {
  return headers['content-type']?.includes('json') ?? false;
}
