import type { RuleResult, RunResult } from '../results.ts';

/** A rule's result with none of the run's secrets in its texts, whatever a server sent back and wherever it was quoted. */
export function withoutSecrets(rule: RuleResult, redact: (text: string) => string): RuleResult {
  const { reason, observation, counterexample, replay } = rule;
  const texts = JSON.stringify({ reason, observation, counterexample, replay });
  const told: Partial<RuleResult> = JSON.parse(texts, (_, value: unknown) =>
    typeof value === 'string' ? redact(value) : value,
  );
  return { ...rule, ...told };
}

/** The same of a whole run. */
export function runWithoutSecrets(run: RunResult, redact: (text: string) => string): RunResult {
  return {
    ...run,
    target: { baseUrl: redact(run.target.baseUrl) },
    results: run.results.map((rule) => withoutSecrets(rule, redact)),
    notes: run.notes.map(redact),
  };
}
