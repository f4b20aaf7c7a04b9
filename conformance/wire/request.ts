import type { operations } from '../../generated/types.ts';
import type { Caller } from '../target/hooks.ts';
import type { ReadJson } from './read-json.ts';

export type OperationId = keyof operations;

/** What a check asks the wire to send. `path` starts with `/api` and is already percent-encoded. */
export interface WireRequest {
  operation: OperationId;
  method: 'GET' | 'PUT' | 'POST';
  path: string;
  /** Whose token to send; `none` sends no `Authorization`, a string in `authorization` is sent as it is. */
  as?: Caller | 'none';
  authorization?: string;
  /** Text sent as it is; `json` in its place is stringified. */
  body?: string;
  /** Each character of `body` is one byte: what is beyond ASCII is then no UTF-8. */
  encoding?: 'latin1';
  json?: unknown;
  /** JSON's where absent; null for a body that comes without. */
  contentType?: string | null;
  /** Accepts a packed answer. Not each request does: both sides would spend more on packing than on all else. */
  packed?: boolean;
}

/** A whole answer as it came. `json` is undefined where the body is no JSON. */
export interface Answer {
  request: WireRequest;
  status: number;
  headers: Readonly<Record<string, string>>;
  text: string;
  json: ReadJson['json'];
  stray?: ReadJson['stray'];
  /** Client-side clock, milliseconds, of the first attempt's start and the answer's end. */
  sentAt: number;
  doneAt: number;
  /** Set where the connection broke and the request was sent again: it may have been applied twice. */
  repeated: boolean;
}

/**
 * Why there was no whole answer: the connection was `refused`, the server is `silent` whatever it is asked (or says
 * nothing but 429), or this one request was `broken` off or never answered, where others are, or with a `flood`.
 */
type NoAnswerKind = 'refused' | 'silent' | 'broken' | 'flood';

/** There was no whole answer: nothing can be said of what the server did. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly endedAt = performance.now();

  constructor(
    readonly reason: string,
    readonly sentAt: number,
    readonly kind: NoAnswerKind,
  ) {
    super(reason);
  }
}
