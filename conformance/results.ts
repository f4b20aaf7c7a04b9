import type { Level, RuleId } from '../generated/rules.ts';
import type { History } from './linearizability/history.ts';

/** What became of one rule on one target. */
export type Status = 'pass' | 'fail' | 'warn' | 'observed' | 'not-checked';

/** One request as it went over the wire, fit to be shown: tokens and the values of `headers` are already replaced by `$TOKEN` and `$HEADER_NAME`. */
export interface RecordedRequest {
  method: string;
  /** Path and query, relative to the target's base URL. */
  path: string;
  headers: Record<string, string>;
  /** The body's text as sent; absent where there was none. */
  body?: string;
  /** Set where each character of the body was sent as one byte, and not as UTF-8. */
  encoding?: 'latin1';
}

/** What came back: an answer, or why there was none. Bodies are cut at a length fit for a report. */
export type RecordedResponse =
  | { kind: 'answer'; status: number; headers: Record<string, string>; body: string; ms: number }
  | { kind: 'none'; reason: string; ms: number };

/** A request and what came of it. */
export interface Exchange {
  request: RecordedRequest;
  response: RecordedResponse;
}

/** What had to stand somewhere in an answer, and what stood there. */
export interface Contrast {
  /** A member of the cell, by its name in `getList`, or `status code`. */
  at: string;
  expected: unknown;
  actual: unknown;
}

/** The smallest case found that shows a rule broken. */
export interface Counterexample {
  /** The generated input, JSON-serialisable. */
  input: unknown;
  /** In the rule's words: what had to come. */
  expected: string;
  /** What came instead, in a sentence. */
  actual: string;
  /** The one spot where they differ, where there is one: fit to be laid side by side. */
  contrast?: Contrast;
  /** A stable key for what went wrong; the same bug gives the same one: `value:type`, `refused:500`. */
  symptom: string;
  exchanges: Exchange[];
  /** Where no order of parallel calls explains what was read (UP-8): those calls, with the client's clock. */
  history?: History;
  /** One curl command a line; replays the exchanges with `$BASE_URL`, `$TOKEN`, `$OTHER_TOKEN` and, for the option `headers`, `$HEADER_NAME` set. */
  curl: string;
  /** How often the case failed when it was tried again: `{ failed: 3, tries: 3 }` is a steady failure. */
  confirmed: { failed: number; tries: number };
}

/** What became of one rule, and the case that shows it broken where it is. */
export interface RuleResult {
  id: RuleId;
  level: Level;
  title: string;
  status: Status;
  /** Executions in which the rule's precondition was reached and its claim was put to the test. */
  runs: number;
  /** Executions in which it was not, by the reason; absent where there were none. */
  notReached?: { reason: string; times: number }[];
  /** Why it is `not-checked` (which other rule's failure it shares, say); of a failure that it is flaky. */
  reason?: string;
  /** What was seen: for MAY rules, and for accepted departures such as 422 in place of 400. */
  observation?: string;
  counterexample?: Counterexample;
  /** Options of `cell-contract check` that run just this case again. */
  replay?: string;
  /** What judging this rule cost. */
  cost: { requests: number; ms: number };
}

/** What a run came to; every report is made from it. */
export interface RunResult {
  tool: { name: string; version: string };
  target: { baseUrl: string };
  seed: number;
  /** RFC 3339, UTC. */
  startedAt: string;
  durationMs: number;
  requests: number;
  /** Set where the run was stopped before its end; the rules not judged by then are `not-checked`. */
  interrupted?: true;
  /** Why the server no longer answered when the run ended, where it did not; the rules not judged by then are `not-checked`. */
  lost?: string;
  /** One for every rule of the spec, in the spec's order. */
  results: RuleResult[];
  summary: { pass: number; fail: number; warn: number; observed: number; notChecked: number };
  /** What a reader should know beside the rules: 429s waited for, lists left behind. */
  notes: string[];
}
