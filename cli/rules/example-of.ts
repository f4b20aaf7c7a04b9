import { type RuleResult, runSuite } from '../../conformance/index.ts';
import { createMock, mockTarget } from '../../mock/index.ts';
import type { FaultOfRule, RulePage } from './rule-page.ts';

/** A rule seen broken: what the mock was made to do, and what the check then says. */
export interface Example {
  fault: FaultOfRule;
  result: RuleResult;
}

/** The same example every time, but for the times in it. */
const seed = 1;

/** Faults tried before a rule is left without an example: some need more luck than others. */
const faultsTried = 3;

/** Has the rule's check run against the mock with a fault of that rule; null where there is none, or none is found. */
export async function exampleOf({ rule, faults, otherFaults }: RulePage): Promise<Example | null> {
  for (const fault of [...faults, ...otherFaults].slice(0, faultsTried)) {
    const mock = await createMock({ break: [fault.name], seed });
    try {
      const suite = { baseUrl: mock.url, tokens: mock.tokens, target: mockTarget, only: [rule.id], seed };
      const { results } = await runSuite(suite);
      const result = results.find(({ id }) => id === rule.id);
      if (result?.counterexample !== undefined) return { fault, result };
    } finally {
      await mock.close();
    }
  }
  return null;
}
