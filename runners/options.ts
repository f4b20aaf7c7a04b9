import type { SuiteOptions, Tokens } from '../conformance/index.ts';

/** A value, or a function that is asked for it when the first test runs: after the hooks that start a server. */
export type Later<T> = T | (() => T | Promise<T>);

/** What is judged, and how hard it is tried; `baseUrl` and `tokens` alone are needed. */
export interface ConformanceSuiteOptions
  extends Omit<SuiteOptions, 'baseUrl' | 'tokens' | 'signal' | 'onEvent'> {
  /** Where the API is; `/api/lists` is appended to it. */
  baseUrl: Later<string>;
  /** Who is asked. */
  tokens: Later<Tokens>;
  /** SHOULD rules count as well: one that is broken fails its test, which is skipped with a note otherwise. */
  strict?: boolean;
  /**
   * A list of rules that may fail, YAML or JSON, as `cell-contract check --known-failing` reads and writes it; relative
   * to the folder in which the tests run. A rule that fails as it says has its test skipped, with the reason that the
   * list gives. One that it has under `failing` and that passes now, or fails in another way, fails its test.
   */
  knownFailing?: string;
}
