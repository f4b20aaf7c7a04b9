import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runSuite } from '../../conformance/index.ts';
import { createMswMock } from './create-msw-mock.ts';
import { startRelay } from './testing/relay.ts';

const baseUrl = 'http://mocked.test/some/base';
const mock = createMswMock({ baseUrl });
const msw = setupServer(...mock.handlers);
const intercepted = new Set<string>();

beforeAll(() => {
  msw.listen({ onUnhandledRequest: 'bypass' });
  msw.events.on('response:mocked', ({ request }) => intercepted.add(new URL(request.url).origin));
});
afterAll(() => msw.close());

it('keeps to every rule of the contract, in an intercepted fetch', async () => {
  const relay = await startRelay(baseUrl);
  try {
    const result = await runSuite({
      baseUrl: relay.url,
      tokens: mock.tokens,
      target: () => ({ seedCell: mock.seedCell, landEnrichment: mock.landEnrichment }),
    });
    const broken = result.results.filter(({ status }) => status === 'fail' || status === 'warn');
    expect(broken.map(({ id, counterexample }) => ({ id, actual: counterexample?.actual }))).toEqual([]);
    expect(result.results.filter(({ status }) => status === 'not-checked').map(({ id }) => id)).toEqual([]);
    expect([...intercepted]).toEqual(['http://mocked.test']);
  } finally {
    await relay.close();
  }
});
