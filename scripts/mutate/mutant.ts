/** What became of a mutant. */
export type Fate =
  /** A rule failed; `by` says which, and how. */
  | { kind: 'noticed'; by: string }
  /** The server did not start, or refused what every run begins with, or died; `by` says how. */
  | { kind: 'no-run'; by: string }
  /** A rule that the right server passes could not be judged. */
  | { kind: 'not-judged'; by: string }
  /** Not ended by far when the right server was judged. */
  | { kind: 'timed-out' }
  | { kind: 'survived' };

/** One change of the server's code. */
export interface Mutant {
  /** Relative to the server's folder. */
  file: string;
  line: number;
  /** `before → after`, in one line: what it is called in the list of equivalents. */
  change: string;
  fate: Fate;
}
