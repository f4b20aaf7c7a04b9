import type { RuleId } from '../../generated/rules.ts';
import type { Handle } from '../front/asked.ts';
import type { Parts } from '../service/parts.ts';
import type { Service } from '../service/service.ts';

/** What a fault may use besides what it wraps. */
export type Tools = Parts;

/**
 * One way in which a server can break the contract: a decorator round the service or round the front. It changes one
 * thing, a client can see it, and `rules` names what it literally breaks, the main rule first. What a fault remembers
 * it keeps in the closure that its decorator makes, so that every mock starts afresh.
 */
export interface Fault {
  name: string;
  /** What the server does, as a clause after "the server". */
  does: string;
  rules: readonly [RuleId, ...RuleId[]];
  service?: (inner: Service, tools: Tools) => Partial<Service>;
  front?: (next: Handle, tools: Tools) => Handle;
}
