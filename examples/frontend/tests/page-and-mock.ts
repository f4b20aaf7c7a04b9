import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { createMock, type Mock } from 'cell-contract/mock';
import { type PreviewServer, preview } from 'vite';

/** Milliseconds that an enrichment takes here: long enough to be seen under way, short enough to wait for. */
const enrichDelayMs = 2400;

interface Started {
  mock: Mock;
  url: string;
}

/** Each worker has a mock of its own and the page in front of it; each test finds the mock as it was at the start. */
export const test = base.extend<{ mock: Mock }, { started: Started }>({
  started: [
    async ({ browserName: _ }, use) => {
      const mock = await createMock({ enrichDelayMs, enrichFailRate: 0 });
      const server = await servePage('dist/page');
      await use({ mock, url: urlOf(server) });
      await server.close();
      await mock.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ started }, use) => use(started.url),
  /** Calls go to the mock itself and not through a proxy, so that a broken connection is one for the page too. */
  page: async ({ page, started }, use) => {
    await page.route('**/api/**', (route) => {
      const { pathname, search } = new URL(route.request().url());
      return route.continue({ url: `${started.mock.url}${pathname}${search}` });
    });
    await use(page);
  },
  mock: [
    async ({ started }, use) => {
      await started.mock.reset();
      await use(started.mock);
    },
    { auto: true },
  ],
});

/** Serves a built page on any free port. */
export function servePage(outDir: string): Promise<PreviewServer> {
  const root = join(import.meta.dirname, '..');
  const options = { port: 0, host: '127.0.0.1', proxy: {} };
  return preview({ root, logLevel: 'error', preview: options, build: { outDir } });
}

export function urlOf({ resolvedUrls, httpServer }: PreviewServer): string {
  const address = httpServer.address();
  if (address === null || typeof address === 'string')
    throw new Error(`The page is not served: ${resolvedUrls?.local.join(', ')}`);
  return `http://127.0.0.1:${address.port}`;
}
