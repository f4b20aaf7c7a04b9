import { expect, test } from 'vitest';
import { createMock } from '../../mock/index.ts';
import { runSuite } from '../run-suite.ts';
import { falseAlarms } from './false-alarms.ts';
import { freedoms } from './gallery.ts';
import { openFront } from './open-front.ts';

const seed = Number(process.env.TEST_SEED ?? Math.floor(Math.random() * 1e6));

test.concurrent.each(freedoms.map((freedom) => ({ ...freedom })))('$name', async (freedom) => {
  await using mock = Object.assign(await createMock({ enrichDelayMs: 60 }), {
    [Symbol.asyncDispose]: () => mock.close(),
  });
  const front = await openFront(mock.url, freedom);
  try {
    const result = await runSuite({
      baseUrl: front.url,
      tokens: mock.tokens,
      runs: 1,
      seed,
      enrichmentTimeoutMs: 2_000,
      ...freedom.suite,
    });
    expect(falseAlarms(result, freedom), `seed ${seed}`).toEqual([]);
  } finally {
    await front.close();
  }
});
