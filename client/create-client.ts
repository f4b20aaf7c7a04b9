import createFetchClient, { type Client } from 'openapi-fetch';
import type { paths } from '../generated/types.ts';

/** Where the API is, and who asks. */
export interface ClientOptions {
  /** Where the API is, such as `http://127.0.0.1:4010`; the spec's paths are appended to it. */
  baseUrl: string;
  /** Sent as `Authorization: Bearer <token>` with every call (rules AUTH-1 to AUTH-3). */
  token: string;
  /** Takes the place of the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
}

/** One method for each HTTP method; paths, parameters, bodies and answers are typed by the spec. */
export type ApiClient = Client<paths>;

/**
 * A typed client of the lists API.
 *
 * A call resolves to `{ data, response }` for a 2xx answer and to `{ error, response }` for any other, where `error`
 * is the spec's `Error` shape; it rejects only where no answer came.
 *
 * @throws TypeError where `baseUrl` is no http or https URL, or `token` is not fit for a header.
 *
 * @example
 * ```ts
 * const api = createClient({ baseUrl: 'http://127.0.0.1:4010', token });
 * const { data, error } = await api.PUT('/api/lists/{id}/cells', {
 *   params: { path: { id: listId } },
 *   body: { rowId, columnId, value: 'Head of Research' },
 * });
 * ```
 */
export function createClient({ baseUrl, token, fetch }: ClientOptions): ApiClient {
  if (!URL.canParse(baseUrl) || !/^https?:$/.test(new URL(baseUrl).protocol)) {
    throw new TypeError(`baseUrl must be an http or https URL; it is ${JSON.stringify(baseUrl)}.`);
  }
  // RFC 6750's b68token characters and more: whatever is visible ASCII; the token itself is never shown.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError('token must be one or more visible ASCII characters without spaces.');
  }
  return createFetchClient<paths>({
    baseUrl,
    headers: { Authorization: `Bearer ${token}` },
    ...(fetch && { fetch }),
  });
}
