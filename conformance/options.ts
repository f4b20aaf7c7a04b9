import type { RuleId } from '../generated/rules.ts';
import type { RuleResult } from './results.ts';
import type { Fixtures, TargetModule } from './target/hooks.ts';

/** Who is asked: `caller` owns the lists under test, `other` is someone else, with lists of their own for a part of the checks. */
export interface Tokens {
  caller: string;
  other?: string;
}

/** What happens while a run goes on; for progress displays. */
export type SuiteEvent =
  | { kind: 'started'; rules: RuleId[]; seed: number }
  | { kind: 'rule-started'; id: RuleId }
  | { kind: 'rule-finished'; result: RuleResult };

/** Where a server is, how it is set up, and how hard it is tried; `baseUrl` and `tokens` alone are needed. */
export interface SuiteOptions {
  /** Where the API is; `/api/lists` is appended to it. */
  baseUrl: string;
  tokens: Tokens;
  /** How set-up is done, where not through the API's own operations. */
  target?: TargetModule;
  fixtures?: Fixtures;
  /** Judge these rules alone; all where absent. */
  only?: readonly RuleId[];
  /** Leave these rules out, even those that `only` names: they are reported as skipped, never as kept. */
  skip?: readonly RuleId[];
  /** Executions of each property (at least 1). */
  runs?: number;
  /** Of all randomness; drawn where absent. */
  seed?: number;
  /** Replays one case of one rule (needs `only` with that rule alone, and `seed`); as a report's `replay` gives it. */
  path?: string;
  /** Kinds of input of all checks that are tried at once (at least 1). */
  jobs?: number;
  /** Milliseconds that the whole run may take: the most telling checks come first, and what is left is `not-checked`. */
  budgetMs?: number;
  /** Milliseconds that an answer may take. */
  timeoutMs?: number;
  /** Milliseconds to wait for an enrichment to end. */
  enrichmentTimeoutMs?: number;
  /** Sent with every request. */
  headers?: Readonly<Record<string, string>>;
  /** Ends the run early: what is judged by then is reported. */
  signal?: AbortSignal;
  /** Told what happens while the run goes on. */
  onEvent?: (event: SuiteEvent) => void;
}
