import { reportOf } from '../cli/reports/report-of.ts';
import { verdictOf } from '../cli/reports/verdict-of.ts';
import { withoutTokens } from '../cli/reports/without-tokens.ts';
import { shown } from '../cli/terminal/shown.ts';
import { type RunResult, runSuite, SetUpError } from '../conformance/index.ts';
import type { RuleId } from '../generated/rules.ts';
import type { ConformanceSuiteOptions, Later } from './options.ts';
import { TestFailure } from './test-failure.ts';

/** Who asks for a run first says what it is to be. */
export interface Asked {
  /** The rules whose tests are to run; all that the options name where undefined. */
  only?: readonly RuleId[] | undefined;
  /** Ends the run early. */
  signal?: AbortSignal | undefined;
}

/** The run that all tests of a suite are about: made when the first of them asks for it. */
export class SharedRun {
  #result: Promise<RunResult> | undefined;
  #failureIsTold = false;

  constructor(
    private readonly options: ConformanceSuiteOptions,
    private readonly site: string,
  ) {}

  /** What came of the run. Where it failed, who asks first gets the error, and everybody else undefined. */
  async result(asked: Asked): Promise<RunResult | undefined> {
    this.#result ??= this.#make(asked);
    try {
      return await this.#result;
    } catch (error) {
      if (this.#failureIsTold) return undefined;
      this.#failureIsTold = true;
      throw error;
    }
  }

  async #make({ only, signal }: Asked): Promise<RunResult> {
    const { strict = false, ...options } = this.options;
    const baseUrl = await now(options.baseUrl);
    const tokens = await now(options.tokens);
    const suite = { ...options, baseUrl, tokens, ...(only && { only }), ...(signal && { signal }) };
    const found = await runSuite(suite).catch((error: unknown) => {
      throw error instanceof SetUpError ? this.#failed([error.message]) : error;
    });
    const result = withoutTokens(found, tokens);
    const report = reportOf(result, { command: '', strict });
    if (report.exitCode === 2) throw this.#failed([verdictOf(report).sentence, ...result.notes]);
    return result;
  }

  #failed(lines: readonly string[]): TestFailure {
    return new TestFailure('RunFailed', lines.map((line) => shown(line)).join('\n'), this.site);
  }
}

function now<T extends string | object>(later: Later<T>): T | Promise<T> {
  return typeof later === 'function' ? later() : later;
}
