import type { Freedom } from '../../conformance/freedoms/freedom.ts';
import { judgeFreedom } from '../../conformance/freedoms/judge-freedom.ts';
import { createMock } from '../../mock/index.ts';

export interface Asked {
  seeds: number;
  first: number;
  runs: number;
}

/** What came of one freedom, over all seeds. */
export interface Tried {
  /** Each false alarm, with the seed that raises it. */
  alarms: Map<string, number>;
  /** Rules that were not judged with some seed. */
  unchecked: Set<string>;
  /** On average of the seeds. */
  requests: number;
  ms: number;
}

export async function trySeeds(freedom: Freedom, { seeds, first, runs }: Asked): Promise<Tried> {
  const tried: Tried = { alarms: new Map(), unchecked: new Set(), requests: 0, ms: 0 };
  for (let seed = first; seed < first + seeds; seed += 1) {
    const { result, alarms } = await judgeOnce(freedom, seed, runs);
    for (const alarm of alarms) tried.alarms.set(alarm, seed);
    for (const { id, status } of result.results) if (status === 'not-checked') tried.unchecked.add(id);
    tried.requests += result.requests / seeds;
    tried.ms += result.durationMs / seeds;
  }
  return tried;
}

/** Odd seeds have hooks, even ones do without: both are ways to check a server. */
async function judgeOnce(freedom: Freedom, seed: number, runs: number) {
  const mock = await createMock({ enrichDelayMs: 60 });
  const { url: baseUrl, tokens, seedCell, landEnrichment } = mock;
  const target = seed % 2 === 0 ? {} : { target: () => ({ seedCell, landEnrichment }) };
  const server = { baseUrl, tokens, runs, seed, enrichmentTimeoutMs: 2_000, ...target };
  return judgeFreedom(freedom, server).finally(() => mock.close());
}
