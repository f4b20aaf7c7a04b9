import type { Page, Route } from '@playwright/test';

const write = '**/api/lists/*/cells';

/** The mock gets the next writes and carries them out; what it answers is lost on the way. */
export async function loseAnswers(page: Page, times: number): Promise<{ lost: () => number }> {
  let lost = 0;
  await page.route(
    write,
    async (route: Route) => {
      await route.fetch();
      lost += 1;
      await route.abort('connectionreset');
    },
    { times },
  );
  return { lost: () => lost };
}

/** The next writes are answered like this in place of being carried out. */
export async function refuseWrites(
  page: Page,
  times: number,
  answer: { status: number; error: string; headers?: Record<string, string> },
): Promise<void> {
  const { status, error, headers = {} } = answer;
  await page.route(write, (route) => route.fulfill({ status, headers, json: { error } }), { times });
}

/** The next write's answer is held back until it is let go. */
export async function holdAnswer(page: Page): Promise<{ letGo: () => void }> {
  const { promise, resolve } = deferred();
  await page.route(
    write,
    async (route) => {
      const response = await route.fetch();
      await promise;
      await route.fulfill({ response });
    },
    { times: 1 },
  );
  return { letGo: resolve };
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
