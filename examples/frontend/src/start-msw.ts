import { handlers } from 'cell-contract/msw';
import { setupWorker } from 'msw/browser';

/** Answers the page's calls in the browser itself, with the mock inside a service worker. */
export async function startMsw(): Promise<void> {
  const worker = setupWorker(...handlers({ baseUrl: location.origin }));
  await worker.start({ onUnhandledRequest: 'bypass', quiet: true });
}
