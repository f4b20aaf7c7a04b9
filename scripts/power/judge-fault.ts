import { runSuite } from '../../conformance/index.ts';
import type { RuleId } from '../../generated/rules.ts';
import { createMock, mockTarget } from '../../mock/index.ts';

export interface Asked {
  /** Name of a fault; two or more joined by `+` are served together. */
  fault: string;
  runs: number;
  seed: number;
  /** Judge these rules alone; all where absent. */
  only?: readonly RuleId[];
}

/** What the suite said of the mock with a fault. */
export interface Judged {
  fault: string;
  runs: number;
  seed: number;
  /** Rules that failed, with the symptom that their counterexample shows. */
  broken: { id: RuleId; symptom: string }[];
  /** Rules that were not checked because another fails. */
  explained: RuleId[];
  requests: number;
  ms: number;
  /** What each rule cost. */
  costs: Partial<Record<RuleId, { requests: number; ms: number }>>;
}

/** Serves the mock with one fault, or several, and has the suite judge it. */
export async function judgeFault({ fault, runs, seed, only }: Asked): Promise<Judged> {
  const mock = await createMock({ break: fault.split('+').filter((name) => name !== '') });
  try {
    const suite = { baseUrl: mock.url, tokens: mock.tokens, target: mockTarget, runs, seed };
    const { results, requests, durationMs } = await runSuite({ ...suite, ...(only && { only }) });
    const broken = results
      .filter(({ status }) => status === 'fail' || status === 'warn')
      .map(({ id, counterexample }) => ({ id, symptom: counterexample?.symptom ?? '' }));
    const explained = results.filter(({ reason }) => reason?.endsWith(' fails')).map(({ id }) => id);
    const costs = Object.fromEntries(results.map(({ id, cost }) => [id, cost]));
    return { fault, runs, seed, broken, explained, requests, ms: durationMs, costs };
  } finally {
    await mock.close();
  }
}
