import type { ServerResponse } from 'node:http';
import type { RuleId } from '../../generated/rules.ts';
import type { SuiteOptions } from '../options.ts';
import type { Asked, Reply } from './messages.ts';

export type Next = (asked: Asked) => Promise<Reply>;

/** Stands between a client and a right server; may ask the server for more than it was asked itself. */
export type Layer = (asked: Asked, next: Next) => Promise<Reply>;

/** Where a front listens and how it treats connections. */
interface FrontOptions {
  host?: string;
  /** Stands before `/api`; what lies outside of it is not the API. */
  prefix?: string;
  /** Ends the base URL that users type. */
  slash?: boolean;
  /** Idle connections are closed after this long, unannounced. */
  idleMs?: number;
}

/** One way in which a server may differ from others and still be right. */
export interface Freedom {
  /** What it does: `refuses with 422`. */
  name: string;
  /** Why a right server may do so. */
  because: string;
  /** Made anew for each front: layers may remember. */
  layer?: () => Layer;
  front?: FrontOptions;
  /** Writes an answer to the wire in its own way. */
  deliver?: (response: ServerResponse, reply: Reply) => void;
  /** How the suite is run against it, where not as usual. */
  suite?: Partial<SuiteOptions>;
  /** What has to be made on the server first, and the options that come of it. */
  prepare?: (server: SuiteOptions) => Promise<Partial<SuiteOptions>>;
  /** SHOULD rules that it departs from: these may `warn`, and no other. */
  departs?: readonly RuleId[];
  /** Rules that cannot be judged on it, and that have to say so. */
  unchecked?: readonly RuleId[];
}
