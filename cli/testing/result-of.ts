import type { RuleResult, RunResult, Status } from '../../conformance/results.ts';
import { type RuleId, ruleById } from '../../generated/rules.ts';

/** A run's result that holds the given rules, with what else a result has filled in; for tests. */
export function resultOf(results: RuleResult[], more: Partial<RunResult> = {}): RunResult {
  const many = (status: Status) => results.filter((rule) => rule.status === status).length;
  return {
    tool: { name: 'cell-contract', version: '0.0.0' },
    target: { baseUrl: 'http://localhost:3000' },
    seed: 42,
    startedAt: '2024-01-01T00:00:00.000Z',
    durationMs: 3210,
    requests: 99,
    results,
    summary: {
      pass: many('pass'),
      fail: many('fail'),
      warn: many('warn'),
      observed: many('observed'),
      notChecked: many('not-checked'),
    },
    notes: [],
    ...more,
  };
}

export function ruleResult(id: RuleId, status: Status, more: Partial<RuleResult> = {}): RuleResult {
  const { level, title } = ruleById[id];
  return { id, level, title, status, runs: 1, cost: { requests: 2, ms: 3 }, ...more };
}
