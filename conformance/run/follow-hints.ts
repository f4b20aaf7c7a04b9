import type { RuleId } from '../../generated/rules.ts';
import type { Ledger } from './ledger.ts';
import { type RunKinds, runJob } from './run-kinds.ts';

/** A violation seen by another rule's check is looked for again there, for a smallest case under its own rule. */
export async function followHints(
  run: RunKinds,
  ledger: Ledger,
  isAsked: (id: RuleId) => boolean,
): Promise<void> {
  for (const [rule, hints] of ledger.openHints()) {
    if (!isAsked(rule)) continue;
    let tries = 1;
    for (const { job } of hints) {
      if (run.signal?.aborted) break;
      tries = 2;
      const { result } = await runJob(job, rule, run);
      if (!result?.find) continue;
      ledger.found(rule, job, result.find);
      break;
    }
    // seen once and not again: a flaky failure still counts, but a connection that broke once does not
    const [first] = hints;
    if (first && !ledger.record(rule).find && first.sight.violation.symptom !== 'no-answer')
      ledger.found(rule, first.job, { ...first.sight, path: undefined, confirmed: { failed: 1, tries } });
  }
}
