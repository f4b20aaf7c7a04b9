import { type RuleId, ruleById, rules } from '../generated/rules.ts';
import pkg from '../package.json' with { type: 'json' };
import { checksFor } from './checks/all-checks.ts';
import { SetUpError } from './errors.ts';
import { Turns } from './judge/turns.ts';
import type { SuiteOptions } from './options.ts';
import type { RunResult } from './results.ts';
import { type Deadline, deadlineOf } from './run/deadline.ts';
import { followHints } from './run/follow-hints.ts';
import { Ledger } from './run/ledger.ts';
import { mostTellingFirst } from './run/most-telling.ts';
import { notAsked } from './run/not-asked.ts';
import { notesOf } from './run/notes-of.ts';
import { type Judged, resultOf, resultsOf, summaryOf } from './run/results-of.ts';
import { retryAlone } from './run/retry-alone.ts';
import { runAll } from './run/run-all.ts';
import { jobsOf, type RunKinds } from './run/run-kinds.ts';
import { runWithoutSecrets, withoutSecrets } from './run/without-secrets.ts';
import { type OpenTarget, openTarget } from './target/open-target.ts';
import { type CheckedOptions, validateOptions } from './validate-options.ts';
import { redactor } from './wire/redact.ts';

/**
 * Judges a server by the contract, over HTTP.
 *
 * @param options where it is, whose tokens, how it is set up, how hard to try
 * @returns one result for every rule of the spec; see `RunResult`
 * @throws {SetUpError} when the run cannot be made: bad option, no connection, token refused, set-up failed
 */
export async function runSuite(options: SuiteOptions): Promise<RunResult> {
  const checked = validateOptions(options);
  const startedAt = new Date();
  const deadline = deadlineOf(checked.signal, checked.budgetMs);
  const redact = redactor(checked.tokens, checked.headers);
  try {
    const target = await openInTime(checked, deadline);
    const judging = judge(checked, target, deadline, startedAt);
    const failed = await judging.then(target.close, target.close);
    const run = await judging;
    return runWithoutSecrets(failed === undefined ? run : { ...run, notes: [...run.notes, failed] }, redact);
  } catch (error) {
    throw error instanceof SetUpError ? error.redacted(redact) : error;
  }
}

async function openInTime(options: CheckedOptions, { all }: Deadline): Promise<OpenTarget> {
  try {
    return await openTarget({ ...options, ...(all && { signal: all }) });
  } catch (error) {
    if (!all?.aborted || options.signal?.aborted) throw error;
    throw new SetUpError('budget-spent', options.baseUrl, `${options.budgetMs} ms`);
  }
}

async function judge(
  options: CheckedOptions,
  { env, transport }: OpenTarget,
  deadline: Deadline,
  startedAt: Date,
): Promise<RunResult> {
  const { seed, runs, path, signal, budgetMs } = options;
  const run: RunKinds = { env, seed, runs, path, signal: deadline.all };
  const ledger = new Ledger();
  const judged: Judged = { ledger, seed, asked: options, cutShort: deadline.reason };
  const isAsked = (id: RuleId): boolean => notAsked(id, options) === undefined;
  const tell = options.onEvent ?? (() => undefined);
  const wanted = rules.map(({ id }) => id).filter(isAsked);
  const checks = checksFor(path === undefined ? wanted : undefined);
  const jobs = jobsOf(budgetMs === undefined ? checks : mostTellingFirst(checks), env, path);
  if (path !== undefined && jobs.length === 0)
    throw new SetUpError(
      'bad-option',
      `path "${path}"`,
      'is of no check that there is: is it of another version?',
    );
  const onTrial = path === undefined ? undefined : options.only?.[0];
  const judging = new Set(jobs.map(({ check }) => onTrial ?? check.id));
  tell({ kind: 'started', rules: wanted.filter((id) => judging.has(id)), seed });
  const finished = (id: RuleId): void =>
    tell({ kind: 'rule-finished', result: withoutSecrets(resultOf(ruleById[id], judged), env.redact) });
  const turns = new Turns(env.supply.shared ? 1 : options.jobs);
  await runAll(
    jobs,
    { ...run, signal: deadline.search, turns },
    ledger,
    { isAsked, tell, finished },
    onTrial,
  );
  await followHints(run, ledger, isAsked);
  const freshJobs = (id: RuleId) =>
    jobsOf(
      checksFor([id]).filter((check) => check.id === id),
      env,
      path,
    );
  await retryAlone(run, freshJobs, ledger);
  const results = resultsOf(judged);
  return {
    tool: { name: pkg.name, version: pkg.version },
    target: { baseUrl: options.baseUrl },
    seed,
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    requests: transport.requests,
    ...(signal?.aborted ? { interrupted: true } : {}),
    ...(transport.lost === undefined ? {} : { lost: transport.lost }),
    results,
    summary: summaryOf(results),
    notes: notesOf(results, env, transport),
  };
}
