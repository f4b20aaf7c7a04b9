import { describe, expect, onTestFinished, test } from 'vitest';
import { runSuite } from '../../conformance/index.ts';
import mockTarget from '../target.ts';
import { alternating } from '../testing/alternating.ts';
import { startMock } from '../testing/start-mock.ts';
import { headingOf, storeKinds } from './testing/store-kinds.ts';

/** Every rule is checked; the many runs are for `npm run check-stores`. */
const runs = Number(process.env.STORE_CHECK_RUNS ?? 4);
const seeds = Number(process.env.STORE_CHECK_SEEDS ?? 1);
const minutes = 10;

const ways = storeKinds.flatMap((kind) => [
  { ...kind, heading: headingOf(kind), mocks: 1 },
  ...(kind.name === 'PostgreSQL'
    ? [{ ...kind, heading: `two mocks on one ${headingOf(kind)}`, mocks: 2 }]
    : []),
]);

describe.each(ways)('$heading', ({ without, place, mocks }) => {
  test.skipIf(without !== null).each(Array.from({ length: seeds }, (_, at) => at))(
    'keeps to every rule of the contract (%i)',
    async () => {
      const where = await place();
      onTestFinished(() => where.close());
      const store = await where.fresh();
      const started = [];
      while (started.length < mocks) started.push(await startMock({ store }));
      const [first] = started;
      if (first === undefined) throw new Error('no mock was started');
      const front = await alternating(started.map(({ url }) => url));
      onTestFinished(() => front.close());
      const result = await runSuite({ baseUrl: front.url, tokens: first.tokens, target: mockTarget, runs });
      const missed = result.results.filter(({ status }) => status !== 'pass' && status !== 'observed');
      const told = missed.map(({ id, status, reason, counterexample }) => ({
        id,
        status,
        reason,
        counterexample,
      }));
      expect(told, `seed ${result.seed}`).toEqual([]);
    },
    minutes * 60_000,
  );
});
