import { expect, test } from '@playwright/test';
import { demo } from 'cell-contract/mock';
import type { PreviewServer } from 'vite';
import { servePage, urlOf } from './page-and-mock.ts';

let server: PreviewServer;

test.beforeAll(async () => {
  server = await servePage('dist/msw');
});
test.afterAll(() => server.close());

test('the page works with the mock inside it, and no call leaves the browser', async ({ page }) => {
  await page.goto(urlOf(server));
  await expect(page.getByRole('heading', { name: demo.name })).toBeVisible();
  await page.getByRole('button', { name: 'Job title of Ada Example' }).click();
  await page.getByRole('textbox', { name: 'Job title of Ada Example' }).fill('Without a server');
  const answer = page.waitForResponse('**/cells');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('All changes are saved.');
  expect((await answer).fromServiceWorker()).toBe(true);
  const unauthorized = await page.evaluate(async () => (await fetch('/api/lists')).status);
  expect(unauthorized).toBe(401);
});
