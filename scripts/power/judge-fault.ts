import { type RunResult, runSuite } from '../../conformance/index.ts';
import type { RuleId } from '../../generated/rules.ts';
import { createMock, mockTarget } from '../../mock/index.ts';

export interface Asked {
  /** Name of a fault; two or more joined by `+` are served together. */
  fault: string;
  runs: number;
  seed: number;
  /** Judge the first of these rules alone; where it is kept, the others, and then every rule. All at once where absent. */
  named?: readonly RuleId[];
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
export async function judgeFault({ fault, runs, seed, named = [] }: Asked): Promise<Judged> {
  const mock = await createMock({ break: fault.split('+').filter((name) => name !== '') });
  const suite = { baseUrl: mock.url, tokens: mock.tokens, target: mockTarget, runs, seed };
  const judge = async (only?: RuleId[]): Promise<Judged> => {
    const result = await runSuite({ ...suite, ...(only && { only }) });
    return { fault, runs, seed, ...toldBy(result) };
  };
  try {
    for (const only of [named.slice(0, 1), named.slice(1)]) {
      const judged = only.length > 0 ? await judge(only) : undefined;
      if (judged && judged.broken.length > 0) return judged;
    }
    // other checks may see it by their way there, and tell it under a rule that it names
    return await judge();
  } finally {
    await mock.close();
  }
}

function toldBy({ results, requests, durationMs }: RunResult): Omit<Judged, 'fault' | 'runs' | 'seed'> {
  const broken = results
    .filter(({ status }) => status === 'fail' || status === 'warn')
    .map(({ id, counterexample }) => ({ id, symptom: counterexample?.symptom ?? '' }));
  const explained = results.filter(({ reason }) => reason?.endsWith(' fails')).map(({ id }) => id);
  const costs = Object.fromEntries(results.map(({ id, cost }) => [id, cost]));
  return { broken, explained, requests, ms: durationMs, costs };
}
