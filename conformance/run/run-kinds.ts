import type { RuleId } from '../../generated/rules.ts';
import type { Environment } from '../judge/environment.ts';
import { Lists } from '../judge/lists.ts';
import { Scope } from '../judge/scope.ts';
import type { Turns } from '../judge/turns.ts';
import type { Check, Kind } from './check.ts';
import type { HuntResult, Side } from './hunt.ts';
import { readReplayPath } from './replay-path.ts';
import { seedFor } from './seed.ts';

/** One kind of input of one check, ready to be run on a target. */
export interface Job {
  check: Check;
  kind: Kind;
  lists: Lists;
  /** Those of the other caller, where some executions are made from that side. */
  otherLists?: Lists | undefined;
}

/** What running a job gave. `crashed` is our own bug: it costs this job its result and no other. */
export interface JobResult {
  job: Job;
  /** Whose violation was searched for. */
  rule: RuleId;
  result?: HuntResult;
  crashed?: string;
  requests: number;
  ms: number;
}

export interface RunKinds {
  env: Environment;
  seed: number;
  runs: number;
  path?: string | undefined;
  signal?: AbortSignal | undefined;
  /** Absent where nothing else is run meanwhile. */
  turns?: Turns | undefined;
}

/** All kinds of all checks; the kinds of one check take their cells from the same lists. */
export function jobsOf(checks: readonly Check[], env: Environment, path: string | undefined): Job[] {
  const jobs = checks.flatMap((check) => {
    const lists = new Lists(env.supply);
    const otherLists = check.byEither && env.otherSide && new Lists(env.otherSide.supply);
    return check.kinds.map((kind) => ({ check, kind, lists, otherLists }));
  });
  const only = path === undefined ? undefined : readReplayPath(path);
  return only ? jobs.filter(({ check, kind }) => check.id === only.check && kind.name === only.kind) : jobs;
}

/** Runs one job in search of a violation of `rule`: the check's own, or another that it was seen to show. */
export async function runJob(
  job: Job,
  rule: RuleId,
  { env, seed, runs, path, signal, turns }: RunKinds,
): Promise<JobResult> {
  const startedAt = performance.now();
  const cost = { requests: 0 };
  const newScope = (side: Side): Scope =>
    side === 'other' && env.otherSide && job.otherLists
      ? new Scope(env.otherSide, job.otherLists, { cost, turns })
      : new Scope(env, job.lists, { cost, turns });
  const spent = () => ({ requests: cost.requests, ms: Math.round(performance.now() - startedAt) });
  try {
    const result = await job.kind.hunt({
      rule,
      newScope,
      seed: seedFor(seed, `${job.check.id}/${job.kind.name}`),
      runs: job.kind.runsOf(runs),
      path: path === undefined ? undefined : readReplayPath(path)?.path,
      signal,
    });
    return { job, rule, result, ...spent() };
  } catch (error) {
    if (signal?.aborted) return { job, rule, ...spent() };
    return {
      job,
      rule,
      crashed: error instanceof Error ? (error.stack ?? error.message) : String(error),
      ...spent(),
    };
  }
}
