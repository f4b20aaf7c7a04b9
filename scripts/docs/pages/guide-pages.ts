import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '../page.ts';

/** The pages that people wrote: `docs/*.md`. */
export async function guidePages(root: string): Promise<Page[]> {
  const folder = join(root, 'docs');
  if (!existsSync(folder)) return [];
  const files = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
  return Promise.all(
    files.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      const title = /^# (.+)$/m.exec(text)?.[1] ?? name;
      return { path: `guides/${name.replace(/\.md$/, '.html')}`, title, text: linked(text) };
    }),
  );
}

/** Guides link to each other as files; what else they link to in the repo is not part of the site. */
function linked(text: string): string {
  return text
    .replaceAll(/\]\((?:\.\/)?([\w-]+)\.md(#[^)]*)?\)/g, ']($1.html$2)')
    .replaceAll(/\[([^\]]+)\]\(\.\.\/[^)]*\)/g, '$1');
}
