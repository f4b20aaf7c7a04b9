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
}
