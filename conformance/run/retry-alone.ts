import type { RuleId } from '../../generated/rules.ts';
import { disturbing } from '../attribution/hangs-on-others.ts';
import type { Ledger } from './ledger.ts';
import { writeReplayPath } from './replay-path.ts';
import { type Job, type RunKinds, runJob } from './run-kinds.ts';

/**
 * Tries each case that was found again while nothing else runs: some failed only because others disturbed. A rule whose
 * breach disturbs others is searched for once more, so that it is known whether it is the one that does.
 *
 * @param freshJobs those of a rule's own checks, with places and stocks that nothing of the run has disturbed
 */
export async function retryAlone(
  run: RunKinds,
  freshJobs: (rule: RuleId) => readonly Job[],
  ledger: Ledger,
): Promise<void> {
  for (const [rule, { job, find }] of ledger.finds()) {
    if (run.signal?.aborted) return;
    if (find.path !== undefined) {
      const path = writeReplayPath({ check: job.check.id, kind: job.kind.name, path: find.path });
      const { result } = await runJob(job, rule, { ...run, path });
      if (result && !run.signal?.aborted) find.failsAlone = result.find !== undefined;
    }
    if (!find.failsAlone && disturbing.includes(rule)) {
      await searchAlone(run, freshJobs(rule), ledger);
    }
  }
}

async function searchAlone(run: RunKinds, jobs: readonly Job[], ledger: Ledger): Promise<void> {
  for (const job of jobs) {
    const { result } = await runJob(job, job.check.id, run);
    if (!result?.find || run.signal?.aborted) continue;
    ledger.record(job.check.id).find = { job, find: { ...result.find, failsAlone: true } };
    return;
  }
}
