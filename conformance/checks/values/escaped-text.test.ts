import { expect, onTestFinished, test } from 'vitest';
import { createMock } from '../../../mock/index.ts';
import { testSeed } from '../../arbitraries/test-seed.ts';
import { openFront } from '../../freedoms/open-front.ts';
import { runSuite } from '../../run-suite.ts';

test(`a server that reads half of a pair of escapes is told of it (TEST_SEED=${testSeed})`, async () => {
  const mock = await createMock();
  const front = await openFront(mock.url, {
    name: 'reads escapes one by one',
    because: 'a parser of its own may',
    layer: () => (asked, next) =>
      next({
        ...asked,
        body: Buffer.from(asked.body.toString().replaceAll(/\\ud[89ab]..\\ud[c-f]../g, '??')),
      }),
  });
  onTestFinished(async () => {
    await front.close();
    await mock.close();
  });
  const { results } = await runSuite({
    baseUrl: front.url,
    tokens: mock.tokens,
    only: ['VT-4'],
    seed: testSeed,
  });
  const told = results.find(({ id }) => id === 'VT-4');
  expect(told?.counterexample?.curl).toMatch(/"value":"[^"]*\\ud83d/);
});
