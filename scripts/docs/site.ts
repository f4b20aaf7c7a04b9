import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSpec } from '../generate/load-spec.ts';
import { examples } from './examples.ts';
import type { Page } from './page.ts';
import { apiPage } from './pages/api-page.ts';
import { frontPage } from './pages/front-page.ts';
import { guidePages } from './pages/guide-pages.ts';
import { referencePages } from './pages/reference-pages.ts';
import { rulePages } from './pages/rule-pages.ts';
import { pageHtml } from './shell.ts';

/** The whole site: every file's text by its path. */
export async function site(root: string): Promise<ReadonlyMap<string, string>> {
  const guides = await guidePages(root);
  const pages: Page[] = [
    frontPage(guides),
    ...guides,
    ...rulePages(await examples(root)),
    apiPage(await loadSpec(join(root, 'spec/openapi.yaml'))),
    ...(await referencePages(root)),
  ];
  const menu = [
    { path: 'index.html', title: 'cell-contract' },
    { path: 'rules/index.html', title: 'Rules' },
    { path: 'api.html', title: 'HTTP API' },
    { path: 'reference/index.html', title: 'Package' },
  ];
  const style = await readFile(join(import.meta.dirname, 'style.css'), 'utf8');
  return new Map([
    ...pages.map((page): [string, string] => [page.path, pageHtml(page, menu)]),
    ['style.css', style],
  ]);
}
