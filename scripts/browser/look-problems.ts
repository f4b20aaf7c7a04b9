import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

/** How a page is looked at. */
export interface Look {
  name: string;
  colorScheme: 'light' | 'dark';
  width: number;
}

export const looks: readonly Look[] = [
  { name: 'light', colorScheme: 'light', width: 1280 },
  { name: 'dark', colorScheme: 'dark', width: 1280 },
  { name: 'narrow', colorScheme: 'light', width: 360 },
];

/** What axe finds on pages, and which are wider than the window; `seen` gets each page as it is looked at. */
export async function lookProblems(
  browser: Browser,
  urls: readonly string[],
  look: Look,
  seen: (page: Page, url: string) => Promise<void>,
): Promise<string[]> {
  const { colorScheme, width } = look;
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
  const page = await context.newPage();
  const problems: string[] = [];
  for (const url of urls) {
    await page.goto(url);
    const found = [...(await violations(page)), ...(await overflow(page, width))];
    problems.push(...found.map((problem) => `${url} (${look.name}): ${problem}`));
    await seen(page, url);
  }
  await context.close();
  return problems;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate('axe.run().then(({ violations }) => violations)');
  if (!Array.isArray(found)) throw new Error('axe has answered nothing.');
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.target}`);
}

async function overflow(page: Page, width: number): Promise<string[]> {
  const wide = await page.evaluate('document.documentElement.scrollWidth');
  return typeof wide === 'number' && wide <= width ? [] : [`it is ${wide} wide in a window of ${width}`];
}
