import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cutOff } from '../../scripts/browser/cut-off.ts';
import { type Look, lookProblems } from '../../scripts/browser/look-problems.ts';
import { noBrowser, openBrowser } from '../../scripts/browser/open-browser.ts';
import { hostileReport } from '../testing/hostile-report.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { html } from './html.ts';

const looks: readonly Look[] = [
  { name: 'light', colorScheme: 'light', width: 1280 },
  { name: 'dark', colorScheme: 'dark', width: 1280 },
  { name: 'between', colorScheme: 'light', width: 768 },
  { name: 'narrow', colorScheme: 'light', width: 360 },
  { name: 'narrow and dark', colorScheme: 'dark', width: 360 },
];

const unescaped = '<img src=x onerror="window.owned = 1">';

async function pageFile(text: string): Promise<string> {
  const file = join(await tempFolder(), 'report.html');
  await writeFile(file, text);
  return pathToFileURL(file).href;
}

describe.skipIf(noBrowser !== undefined)(
  `the HTML report in a browser${noBrowser ? `: ${noBrowser}` : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser?.close());

    /** All that a page does beside being there, with a reader who points at everything, clicks it and puts it into focus. */
    async function deedsOf(text: string): Promise<string[]> {
      const url = await pageFile(text);
      const context = await browser.newContext();
      const page = await context.newPage();
      const deeds: string[] = [];
      context.on('request', (request) => {
        if (request.url().split('#')[0] !== url) deeds.push(`asks for ${request.url()}`);
      });
      page.on('dialog', (dialog) => {
        deeds.push(`shows a dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('console', (message) => deeds.push(`logs ${message.text()}`));
      page.on('pageerror', (error) => deeds.push(`throws ${error.message}`));
      context.on('page', () => deeds.push('opens a page'));
      await page.goto(url);
      await touchAll(page);
      if ((await page.evaluate('window.owned')) !== undefined) deeds.push('runs a script');
      if (page.url().split('#')[0] !== url) deeds.push(`leads to ${page.url()}`);
      await context.close();
      return deeds;
    }

    test('whatever a server sends does nothing', async () => {
      expect(await deedsOf(html(hostileReport()))).toEqual([]);
    });

    test('its policy stops what is not escaped, and what it stops is seen here', async () => {
      const broken = html(hostileReport()).replace('</main>', `${unescaped}</main>`);
      const deeds = await deedsOf(broken);
      expect(deeds).toContainEqual(expect.stringMatching(/^logs .*violates .*Content Security Policy/));
      expect(deeds).not.toContain('runs a script');
    });

    test('a page without the policy and without escaping is seen to run scripts and to ask for files', async () => {
      const deeds = await deedsOf(`<!doctype html><body>${unescaped}`);
      expect(deeds).toContain('runs a script');
      expect(deeds).toContainEqual(expect.stringMatching(/^asks for /));
    });

    test.each(looks)('axe finds nothing, and nothing is cut: $name, $width', async (look) => {
      const url = await pageFile(html(hostileReport()));
      const cut: string[] = [];
      const problems = await lookProblems(browser, [url], look, async (page) => {
        await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
        cut.push(...(await cutOff(page)));
      });
      expect({ problems, cut }).toEqual({ problems: [], cut: [] });
    });

    test('what is cut or sticks out is seen', async () => {
      const page = await browser.newPage();
      await page.setContent(
        '<p style="width: 50px; overflow: hidden; white-space: nowrap">much longer than that</p>',
      );
      expect(await cutOff(page)).toEqual([expect.stringContaining('P ')]);
      await page.setContent('<p style="width: 3000px">wide</p>');
      expect(await cutOff(page)).toEqual([expect.stringContaining('P ')]);
      await page.close();
    });
  },
);

async function touchAll(page: Page): Promise<void> {
  await page.evaluate(`
    for (const element of document.querySelectorAll('body *')) {
      for (const type of ['mouseover', 'mouseenter', 'focus', 'load', 'error', 'toggle'])
        element.dispatchEvent(new Event(type, { bubbles: true }));
      if (typeof element.focus === 'function') element.focus();
      if (typeof element.click === 'function') element.click();
    }
  `);
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}
