import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lookProblems, looks } from './browser/look-problems.ts';
import { noBrowser, openBrowser } from './browser/open-browser.ts';

/**
 * Looks at the pages of `site/` in a browser, in light, dark and narrow: axe must find nothing, and nothing may be
 * wider than the window. Of the package's reference, whose pages are all alike, each is looked at once and a few thrice.
 * With a folder named, screenshots of what is named after it are put there.
 */
const site = join(import.meta.dirname, '../site');
const [folder, ...shown] = process.argv.slice(2);
if (noBrowser !== undefined) {
  console.error(`look-at-docs: ${noBrowser}`);
  process.exit(1);
}
if (!existsSync(site)) {
  console.error('look-at-docs: there is no site/; npm run docs builds it');
  process.exit(1);
}

const pages = (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
const urlOf = (name: string) => pathToFileURL(join(site, name)).href;
const alike = (name: string) => name.split(sep).length > 3;
const browser = await openBrowser();
try {
  const found = looks.map((look) => {
    const urls = pages.filter((name) => look.name === 'light' || !alike(name)).map(urlOf);
    return lookProblems(browser, urls, look, async (page, url) => {
      const name = shown.find((one) => url.endsWith(`/site/${one}`));
      if (folder === undefined || name === undefined) return;
      await page.screenshot({ path: join(folder, `${name.replaceAll('/', '-')}-${look.name}.png`) });
    });
  });
  const problems = (await Promise.all(found)).flat();
  for (const problem of problems) console.error(`look-at-docs: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`look-at-docs: ${pages.length} pages in ${looks.length} looks, and axe finds nothing`);
} finally {
  await browser.close();
}
