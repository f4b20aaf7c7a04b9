import type { RuleId } from '../../generated/rules.ts';

/** A failure as far as it matters for telling whether another failure is the same bug. */
export interface Failure {
  /** What was seen to be wrong, as a stable key; see `Violation`. */
  symptom: string;
  /** The rule whose check came upon it: its own, unless it was seen on the way. */
  seenBy: RuleId;
  /** The kind of input of that check. */
  kind: string;
  /** False where it came while other checks ran and not when it was tried again alone. */
  failsAlone: boolean;
  /** Set where the same input did not fail each time. */
  isFlaky?: boolean;
}

/** A thing that is looked up before its turn is told missing, the same one, wherever something else is due. */
export const toldMissing = /^404:(?:list|row|column)$/;

/** What is seen by reading says nothing where a reader does not even show what one write after the other has written. */
export const unreadable = /^read:(?:stale|missing)$/;

/** A wrong call that is served may write anywhere. */
export const letIn = /^status:2\d\d$/;

/** Where these fail, nothing that is written is to be relied upon. */
export const plainWrites: readonly RuleId[] = ['UP-1', 'UP-2'];

export const isWatched = (rule: RuleId): boolean => /^(?:SHAPE|SAFE)-/.test(rule);
