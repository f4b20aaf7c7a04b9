import type { Failure } from '../service/service.ts';
import { StoreAway } from '../store/store-away.ts';
import type { WireError } from '../wire.ts';
import type { Answer } from './asked.ts';

/** An answer that refuses the call: one shape for all of them. */
export function refusal(
  status: number,
  code: string,
  error: string,
  headers: Record<string, string> = {},
): Answer {
  const body: WireError = { error, code };
  return { status, headers, body };
}

/** The answer to a call that is well formed but cannot be done. */
export function failureAnswer(failure: Failure): Answer {
  switch (failure.kind) {
    case 'list-not-found':
      return refusal(404, 'list_not_found', 'List not found (NF-1)');
    case 'row-not-found':
      return refusal(404, 'row_not_found', 'Row not found (NF-2)');
    case 'column-not-found':
      return refusal(404, 'column_not_found', 'Column not found (NF-3)');
    case 'column-not-dynamic':
      return refusal(
        400,
        'column_not_dynamic',
        'Only a dynamic column, of source web or reasoning, can be enriched',
      );
    case 'value-mistyped':
      return refusal(
        400,
        'validation_failed',
        `body.value must be ${failure.wanted}, for the column is of type ${failure.type} (strict typing is on)`,
      );
  }
}

export const notFound = refusal(404, 'not_found', 'The API has no such path');
export const unauthorized = refusal(
  401,
  'unauthorized',
  'Send "Authorization: Bearer <token>" with a token that this server knows (AUTH-1, AUTH-2, AUTH-3)',
  { 'www-authenticate': 'Bearer' },
);
export const hostMissing = refusal(
  400,
  'validation_failed',
  'The Host header is missing; HTTP/1.1 asks for it (RFC 9112, 3.2)',
  { connection: 'close' },
);
export const expectationFailed = refusal(
  417,
  'expectation_failed',
  'The Expect header may be "100-continue" alone',
  { connection: 'close' },
);
export const internalError = refusal(500, 'internal_error', 'The mock failed; this is a bug of the mock');

/** The answer where the store could not be reached; anything else is thrown on. */
export function awayAnswer(cause: unknown): Answer {
  if (cause instanceof StoreAway) return refusal(503, 'store_away', cause.message, { 'retry-after': '1' });
  throw cause;
}

/** `allow` lists the methods that there are. */
export function methodNotAllowed(allow: string): Answer {
  return refusal(405, 'method_not_allowed', `This path has ${allow} alone`, { allow });
}
