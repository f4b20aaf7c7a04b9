import { expect, onTestFinished, test } from 'vitest';
import { createMock } from '../../../mock/index.ts';
import { testSeed } from '../../arbitraries/test-seed.ts';
import { runSuite } from '../../run-suite.ts';
import type { Hooks } from '../../target/hooks.ts';

/** What is seen of ST-4 on a right server whose hook lands enrichments in this way. */
async function st4With(landing: (mock: Hooks) => Hooks['landEnrichment']) {
  // long enough that a busy machine still reads it while it is processing
  const mock = await createMock({ enrichDelayMs: 600 });
  onTestFinished(() => mock.close());
  const { seedCell } = mock;
  const landEnrichment = landing(mock);
  const target = () => ({ seedCell, ...(landEnrichment && { landEnrichment }) });
  const { url: baseUrl, tokens } = mock;
  const { results } = await runSuite({ baseUrl, tokens, target, seed: testSeed, only: ['ST-4'] });
  return results.find(({ id }) => id === 'ST-4');
}

test('an enrichment that lands changes nothing, and all of it is judged', async () => {
  const result = await st4With(({ landEnrichment }) => landEnrichment);
  expect(result).toMatchObject({ status: 'pass' });
  expect(result?.observation).toBeUndefined();
});

test('where nothing lands at all, that nothing changes is not taken for a proof', async () => {
  const result = await st4With(() => () => undefined);
  expect(result?.observation).toContain('a value lands, pending before');
  expect(result?.observation).toContain('a cell is "pending" after landEnrichment');
});

test('where no failure lands, a landing that fails is not said to be judged', async () => {
  const result = await st4With(
    ({ landEnrichment }) =>
      (asked) =>
        landEnrichment?.({ ...asked, error: null }),
  );
  expect(result?.observation).toContain(
    'not checked: a failure lands, pending before, a failure lands, proc',
  );
  expect(result?.observation).toContain('a cell is "completed" after landEnrichment');
});
