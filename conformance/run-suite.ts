import { type RuleId, rules } from '../generated/rules.ts';
import pkg from '../package.json' with { type: 'json' };
import { checksFor } from './checks/all-checks.ts';
import { SetUpError } from './errors.ts';
import type { Environment } from './judge/environment.ts';
import { Ledger } from './judge/ledger.ts';
import { notAsked } from './judge/not-asked.ts';
import { nothingJudged } from './judge/nothing-judged.ts';
import { type Judged, resultOf, resultsOf, summaryOf } from './judge/results-of.ts';
import { retryAlone } from './judge/retry-alone.ts';
import { inParallel, type Job, jobsOf, type RunKinds, runJob } from './judge/run-kinds.ts';
import type { SuiteOptions } from './options.ts';
import type { RunResult } from './results.ts';
import { type OpenTarget, openTarget } from './target/open-target.ts';
import { listName } from './target/set-up.ts';
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
  try {
    const target = await openTarget(checked);
    try {
      return await judge(checked, target, startedAt);
    } finally {
      await target.close();
    }
  } catch (error) {
    throw error instanceof SetUpError ? error.redacted(redactor(checked.tokens)) : error;
  }
}

async function judge(options: CheckedOptions, { env }: OpenTarget, startedAt: Date): Promise<RunResult> {
  const { seed, runs, path, signal } = options;
  const run: RunKinds = { env, seed, runs, path, signal };
  const ledger = new Ledger();
  const judged = (): Judged => ({ ledger, seed, asked: options, interrupted: signal?.aborted === true });
  const wanted = rules.map(({ id }) => id).filter((id) => isAsked(id, options));
  const jobs = jobsOf(checksFor(path === undefined ? wanted : undefined), env, path);
  const asked = [...new Set(jobs.map(({ check }) => check.id))].filter((id) => isAsked(id, options));
  options.onEvent?.({ kind: 'started', rules: asked, seed });
  await runAll(jobs, options, run, ledger, judged);
  await followHints(run, ledger, options);
  await retryAlone(run, jobs, ledger);
  const results = resultsOf(judged());
  return {
    tool: { name: pkg.name, version: pkg.version },
    target: { baseUrl: options.baseUrl },
    seed,
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    requests: env.transport.requests,
    ...(signal?.aborted ? { interrupted: true } : {}),
    results,
    summary: summaryOf(results),
    notes: [...nothingJudged(results), ...notesOf(env)],
  };
}

function isAsked(id: RuleId, options: CheckedOptions): boolean {
  return notAsked(id, options) === undefined;
}

/** Jobs in the order of the checks; a rule is told of when the last of its jobs has ended. */
async function runAll(
  jobs: readonly Job[],
  options: CheckedOptions,
  run: RunKinds,
  ledger: Ledger,
  judged: () => Judged,
): Promise<void> {
  const left = new Map<RuleId, number>();
  for (const { check } of jobs) left.set(check.id, (left.get(check.id) ?? 0) + 1);
  const started = new Set<RuleId>();
  const atOnce = run.env.supply.shared ? 1 : options.jobs;
  const runOne = async (job: Job): Promise<void> => {
    const { id } = job.check;
    if (isAsked(id, options) && !started.has(id)) options.onEvent?.({ kind: 'rule-started', id });
    started.add(id);
    const rule = run.path === undefined ? id : (options.only?.[0] ?? id);
    ledger.enter(await runJob(job, rule, run), { ownRuns: true });
    left.set(id, (left.get(id) ?? 1) - 1);
    const known = rules.find((one) => one.id === id);
    if (isAsked(id, options) && left.get(id) === 0 && known)
      options.onEvent?.({ kind: 'rule-finished', result: resultOf(known, judged()) });
  };
  await inParallel(jobs, atOnce, runOne, options.signal);
}

/** A violation seen by another rule's check is looked for again there, for a smallest case under its own rule. */
function notesOf({ transport, supply, readers }: Environment): string[] {
  const notes: string[] = [];
  const { throttle, silence } = transport;
  if (throttle.count > 0)
    notes.push(`the server asked for a pause (429) ${throttle.count} times: the run went slower for that`);
  if (silence !== undefined) notes.push(`the server stopped answering: ${silence}`);
  if (supply.leftBehind.length > 0)
    notes.push(`${supply.leftBehind.length} lists named "${listName}" stay on the server`);
  if (supply.shared)
    notes.push('the checks ran one after the other, since they share the lists of the fixtures');
  for (const reader of ['getList', 'listListRows'] as const) {
    if (!readers.includes(reader)) notes.push(`the server has no ${reader}: nothing was read back by it`);
  }
  return notes;
}

async function followHints(run: RunKinds, ledger: Ledger, options: CheckedOptions): Promise<void> {
  for (const [rule, hints] of ledger.openHints()) {
    if (!isAsked(rule, options)) continue;
    for (const { job } of hints.slice(0, hintsFollowed)) {
      if (run.signal?.aborted) return;
      const { result } = await runJob(job, rule, run);
      if (!result?.find) continue;
      ledger.found(rule, job, result.find);
      break;
    }
    // seen once and not again: a flaky failure still counts, but a connection that broke once does not
    const [first] = hints;
    if (first && !ledger.record(rule).find && first.sight.violation.symptom !== 'no-answer') {
      ledger.found(rule, first.job, { ...first.sight, path: undefined, confirmed: { failed: 1, tries: 2 } });
    }
  }
}

/** Checks that are asked again for a violation that they stumbled over. */
const hintsFollowed = 3;
