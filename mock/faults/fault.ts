import type { RuleId } from '../../generated/rules.ts';
import type { Handle } from '../front/asked.ts';
import type { Parts } from '../service/parts.ts';
import type { Service } from '../service/service.ts';

/** What a fault may use besides what it wraps. */
export interface Tools extends Parts {
  /** Who has which token. */
  tokens: ReadonlyMap<string, string>;
  /** How a right server would answer, without the write's being made; a 200 has no body. */
  judge: Handle;
}

/**
 * One way in which a server can break the contract: a decorator round the service or round the front. It changes one
 * thing, a client can see it, and `rules` names what it literally breaks, the main rule first. What a fault remembers
 * it keeps in the closure that its decorator makes, so that every mock starts afresh.
 */
export interface Fault {
  name: string;
  /** What it does, as a sentence without subject: "Answers 403 to …". */
  does: string;
  rules: readonly [RuleId, ...RuleId[]];
  service?: (inner: Service, tools: Tools) => Partial<Service>;
  front?: (next: Handle, tools: Tools) => Handle;
}
