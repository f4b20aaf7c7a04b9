/**
 * The conformance suite: judges a server by every rule of the contract, over HTTP.
 * @module cell-contract/conformance
 */
export { SetUpError, type SetUpErrorCode } from './errors.ts';
export { exitCodeOf } from './exit-code.ts';
export type { History, Operation } from './linearizability/history.ts';
export { renderHistory } from './linearizability/render-history.ts';
export type { SuiteEvent, SuiteOptions, Tokens } from './options.ts';
export type {
  Contrast,
  Counterexample,
  Exchange,
  RecordedRequest,
  RecordedResponse,
  RuleResult,
  RunResult,
  Status,
} from './results.ts';
export { runSuite } from './run-suite.ts';
export type {
  Caller,
  CellPlace,
  CellStatus,
  FixtureList,
  Fixtures,
  Hooks,
  MaybePromise,
  TargetModule,
} from './target/hooks.ts';
export { parseFixtures } from './target/parse-fixtures.ts';
export { defaults } from './validate-options.ts';
