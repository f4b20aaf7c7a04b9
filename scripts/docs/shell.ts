import { posix } from 'node:path';
import { escapeHtml } from './escape-html.ts';
import { toHtml } from './markdown.ts';
import type { Page } from './page.ts';

/** What stands at the head of every page. */
export interface MenuEntry {
  path: string;
  title: string;
}

/** A page as HTML: no script, one style sheet, nothing from elsewhere. */
export function pageHtml({ path, title, text }: Page, menu: readonly MenuEntry[]): string {
  const to = (target: string) => posix.relative(posix.dirname(path), target);
  const entries = menu.map((entry) => {
    const here = entry.path === path ? ' aria-current="page"' : '';
    return `<li><a href="${to(entry.path)}"${here}>${escapeHtml(entry.title)}</a></li>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} · cell-contract</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${to('style.css')}">
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header><nav aria-label="Pages"><ul>
${entries.join('\n')}
</ul></nav></header>
<main id="content" tabindex="-1">
${toHtml(text)}</main>
</body>
</html>
`;
}
