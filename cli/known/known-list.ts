import type { RuleId } from '../../generated/rules.ts';

/** One entry of a list of known failures. */
export interface KnownEntry {
  /** A rule under `failing` has to fail; one under `flaky` may do either. */
  list: 'failing' | 'flaky';
  rule: RuleId;
  /** Why it may fail, in the words of who listed it. */
  reason: string;
  /** The last day on which it may, like `2027-01-31`. */
  until?: string;
  /** The counterexample's `symptom`; a failure of another kind is not the one that is known. */
  signature?: string;
  /** Where the file has it, from 1. */
  line: number;
}

/** The file of `--known-failing`. */
export interface KnownList {
  /** As the user wrote it. */
  path: string;
  entries: KnownEntry[];
}
