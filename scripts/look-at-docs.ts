import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { lookProblems, looks } from './docs/look-problems.ts';

/**
 * Looks at every page of `site/` in a browser, in light, dark and narrow: axe must find nothing, and nothing may be
 * wider than the window. With a folder named, screenshots of what is named after it are put there.
 */
const site = join(import.meta.dirname, '../site');
const [folder, ...shown] = process.argv.slice(2);
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(executablePath)) {
  console.error(
    `look-at-docs: there is no ${executablePath}; apt-get install chromium, or name one in CHROMIUM`,
  );
  process.exit(1);
}
if (!existsSync(site)) {
  console.error('look-at-docs: there is no site/; npm run docs builds it');
  process.exit(1);
}

const pages = (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
const urls = pages.map((name) => pathToFileURL(join(site, name)).href);
const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const browser = await chromium.launch({ executablePath, args });
try {
  const problems: string[] = [];
  for (const look of looks) {
    const found = await lookProblems(browser, urls, look, async (page, url) => {
      const name = shown.find((one) => url.endsWith(`/site/${one}`));
      if (folder === undefined || name === undefined) return;
      await page.screenshot({ path: join(folder, `${name.replaceAll('/', '-')}-${look.name}.png`) });
    });
    problems.push(...found);
  }
  for (const problem of problems) console.error(`look-at-docs: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`look-at-docs: ${pages.length} pages in ${looks.length} looks, and axe finds nothing`);
} finally {
  await browser.close();
}
