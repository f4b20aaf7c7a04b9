import type { OperationId } from '../../generated/validators.js';

/** What the mock does wrong on purpose, for which calls, and when. */
export interface Misbehaviour {
  /** The operation that it concerns; every one where absent. */
  operation?: OperationId;
  when?: When;
  does: Deed;
}

/** All that is given must hold; always where nothing is given. Calls are counted from 1, each misbehaviour for itself. */
export interface When {
  /** Share of calls, from 0 to 1, drawn from the mock's seed. */
  probability?: number;
  /** This call alone. */
  nth?: number;
  /** Every so manieth call. */
  every?: number;
  /** At most so often. */
  times?: number;
}

export type Deed =
  | { kind: 'break'; fault: string }
  | { kind: 'latency'; minMs: number; maxMs: number }
  | { kind: 'status'; status: number; retryAfterSeconds?: number };
