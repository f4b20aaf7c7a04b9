import { CliError } from '../cli/errors.ts';
import { readKnownFile } from '../cli/known/known-file.ts';
import type { KnownList } from '../cli/known/known-list.ts';
import type { Report } from '../cli/reports/report.ts';
import { reportOf } from '../cli/reports/report-of.ts';
import { verdictOf } from '../cli/reports/verdict-of.ts';
import { shown } from '../cli/terminal/shown.ts';
import { runSuite, SetUpError } from '../conformance/index.ts';
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
  #result: Promise<Report> | undefined;
  #failureIsTold = false;

  constructor(
    private readonly options: ConformanceSuiteOptions,
    private readonly site: string,
  ) {}

  /** What came of the run. Where it failed, who asks first gets the error, and everybody else undefined. */
  async result(asked: Asked): Promise<Report | undefined> {
    this.#result ??= this.#make(asked);
    try {
      return await this.#result;
    } catch (error) {
      if (this.#failureIsTold) return undefined;
      this.#failureIsTold = true;
      throw error;
    }
  }

  async #make({ only, signal }: Asked): Promise<Report> {
    const { strict = false, knownFailing, ...options } = this.options;
    const known = await this.#listIn(knownFailing);
    const baseUrl = await now(options.baseUrl);
    const tokens = await now(options.tokens);
    const suite = { ...options, baseUrl, tokens, ...(only && { only }), ...(signal && { signal }) };
    const found = await runSuite(suite).catch((error: unknown) => {
      throw error instanceof SetUpError ? this.#failed([error.message]) : error;
    });
    const report = reportOf(found, { command: '', strict, known });
    if (report.exitCode === 2) throw this.#failed([verdictOf(report).sentence, ...report.notes]);
    return report;
  }

  /** Read before the first request, so that a list that says nothing is told at once. */
  async #listIn(path: string | undefined): Promise<KnownList | undefined> {
    if (path === undefined) return undefined;
    const file = await readKnownFile(path, false, process.cwd()).catch((error: unknown) => {
      throw error instanceof CliError ? this.#failed([error.message]) : error;
    });
    return file.list;
  }

  #failed(lines: readonly string[]): TestFailure {
    return new TestFailure('RunFailed', lines.map((line) => shown(line)).join('\n'), this.site);
  }
}

function now<T extends string | object>(later: Later<T>): T | Promise<T> {
  return typeof later === 'function' ? later() : later;
}
