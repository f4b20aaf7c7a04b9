/**
 * The type of a config file, for an editor's help in writing one.
 * @module cell-contract/config
 */

/** Options of `cell-contract check`, by their names at the command line without the dashes. */
export interface CheckConfig {
  /** Where the API is; `/api/lists` is appended to it. */
  baseUrl?: string | undefined;
  /** Bearer token of the caller who owns the lists. Read it from the environment: the file is no place for secrets. */
  token?: string | undefined;
  /** Token of somebody else, likewise. */
  otherToken?: string | undefined;
  /** Module whose default export sets the server up. */
  target?: string | undefined;
  /** JSON or YAML file with ids that exist on the server, in place of `target`. */
  fixtures?: string | undefined;
  /** Rules and families to judge; all where absent. */
  only?: string[] | undefined;
  /** Rules and families to leave out. */
  skip?: string[] | undefined;
  /** Executions of each property. */
  runs?: number | undefined;
  /** Of all randomness; drawn where absent. */
  seed?: number | undefined;
  /** Replays one case, as a report gives it. */
  path?: string | undefined;
  /** A duration like `30s`, in which the run has to end. */
  budget?: string | undefined;
  /** Rules judged at once. */
  jobs?: number | undefined;
  /** Milliseconds that an answer may take. */
  timeout?: number | undefined;
  /** Milliseconds to wait for an enrichment to end. */
  enrichmentTimeout?: number | undefined;
  /** SHOULD rules count as well. */
  strict?: boolean | undefined;
  /** List of rules that may fail. */
  knownFailing?: string | undefined;
  /** Shell command that starts the server under test. */
  start?: string | undefined;
  /** A duration like `30s`, in which the server has to answer. */
  wait?: string | undefined;
  /** `Name: value`, sent with every request. */
  header?: string[] | undefined;
  /** `KIND=FILE`, or `github`. */
  report?: string[] | undefined;
}

/** Options of `cell-contract mock`, by their names at the command line without the dashes. */
export interface MockConfig {
  /** To listen on. */
  port?: number | undefined;
  /** To listen on. */
  host?: string | undefined;
  /** `TOKEN=CALLER`: accepted in place of the built-in ones. */
  token?: string[] | undefined;
  /** Where lists are kept: `memory`, a folder, or `postgres://…`. */
  store?: string | undefined;
  /** Snapshot to begin with, JSON or YAML. */
  seedData?: string | undefined;
  /** Lets time stand still at this moment. */
  frozenAt?: string | undefined;
  /** Milliseconds that an enrichment takes. */
  enrichDelay?: number | undefined;
  /** Share of enrichments that fail, 0 to 1. */
  enrichFailRate?: number | undefined;
  /** `strict` refuses a value that is not of the column's type. */
  typing?: 'lenient' | 'strict' | undefined;
  /** Faults of `--list-faults`. */
  break?: string[] | undefined;
  /** What else goes wrong, like `lost-answer on=updateListCell nth=3`. */
  misbehave?: string[] | undefined;
  /** `MIN..MAX` milliseconds that each answer is held back. */
  latency?: string | undefined;
  /** Share of requests answered with a 503, 0 to 1. */
  errorRate?: number | undefined;
  /** Origins whose pages may read answers; `false` lets none. */
  cors?: string[] | false | undefined;
  /** How requests are told of. */
  log?: 'text' | 'json' | 'none' | undefined;
  /** Say where the mock is, and no more. */
  quiet?: boolean | undefined;
  /** Decides ids and how enrichments end. */
  seed?: number | undefined;
  /** Judge each answer by the spec as well. */
  validateResponses?: boolean | undefined;
  /** Opens `/__mock/` to other machines. Read it from the environment. */
  controlToken?: string | undefined;
}

/** What a `cell-contract.config.ts` exports by default. Paths in it are relative to where the command runs. */
export interface Config {
  check?: CheckConfig;
  mock?: MockConfig;
}

/** Returns its argument: it is there for the types. */
export function defineConfig(config: Config): Config {
  return config;
}
