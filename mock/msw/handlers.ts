import type { HttpHandler } from 'msw';
import { createMswMock, type MswMockOptions } from './create-msw-mock.ts';

/**
 * The mock as request handlers for MSW 2, for who needs nothing but them; `createMswMock` gives the means to steer it too.
 *
 * @throws MockError where an option makes no sense.
 *
 * @example
 * ```ts
 * import { setupWorker } from 'msw/browser';
 * import { handlers } from 'cell-contract/msw';
 *
 * await setupWorker(...handlers({ baseUrl: location.origin })).start();
 * ```
 */
export function handlers(options: MswMockOptions): HttpHandler[] {
  return createMswMock(options).handlers;
}
