import type { RuleResult } from '../../conformance/results.ts';

/** What the list of known failures makes of a rule that was judged. */
export interface Known {
  /**
   * `failing`: it fails, as is known. `flaky`: it may fail as it does, or pass. The others fail the gate, since the list
   * is wrong: `mended` passes now, `other-failure` fails in another way than is known.
   */
  kind: 'failing' | 'flaky' | 'mended' | 'other-failure';
  /** The list's. */
  reason: string;
  /** The last day on which it may fail. */
  until?: string;
  /** Where the list says so, as a sentence has it: `known-failing.yaml, line 3`. */
  place: string;
}

/** A rule's result, and what the list of known failures makes of it where it names the rule. */
export interface ReportedRule extends RuleResult {
  known?: Known;
}
