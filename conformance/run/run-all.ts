import type { RuleId } from '../../generated/rules.ts';
import type { Turns } from '../judge/turns.ts';
import type { SuiteEvent } from '../options.ts';
import type { Ledger } from './ledger.ts';
import { type Job, type RunKinds, runJob } from './run-kinds.ts';

interface Telling {
  isAsked: (id: RuleId) => boolean;
  tell: (event: SuiteEvent) => void;
  /** Told when the last of a rule's jobs has ended. */
  finished: (id: RuleId) => void;
}

/** Runs jobs in their order, as their turns come, and enters what comes of them. `rule` is searched for in place of the jobs' own. */
export async function runAll(
  jobs: readonly Job[],
  run: RunKinds & { turns: Turns },
  ledger: Ledger,
  { isAsked, tell, finished }: Telling,
  rule?: RuleId,
): Promise<void> {
  const ruleOf = ({ check }: Job): RuleId => rule ?? check.id;
  ledger.expect(jobs.map(ruleOf));
  const started = new Set<RuleId>();
  const runOne = async (job: Job): Promise<void> => {
    const id = ruleOf(job);
    if (isAsked(id) && !started.has(id)) tell({ kind: 'rule-started', id });
    started.add(id);
    ledger.enter(await runJob(job, id, run));
    if (isAsked(id) && ledger.record(id).left === 0) finished(id);
  };
  await run.turns.all(jobs, runOne, run.signal);
}
