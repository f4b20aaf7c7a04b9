import { createHash } from 'node:crypto';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { findings } from './html/findings.ts';
import { notChecked } from './html/not-checked.ts';
import { notesSection } from './html/notes-section.ts';
import { overview } from './html/overview.ts';
import { rulesTable } from './html/rules-table.ts';
import { style } from './html/style.ts';
import type { Report } from './report.ts';
import { verdictOf } from './verdict-of.ts';

/** Nothing may load, run or be sent, whatever got into the page: only this page's own style counts. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * A report as one page that stands for itself: no network, no script. What came from a server is a text node of a tree
 * that a library writes out, so that there is no place where it could be forgotten to escape it.
 */
export function html(report: Report): string {
  const { tool } = report;
  const page = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', `${tool.name}: ${verdictOf(report).sentence}`),
      h('style', style),
    ]),
    h('body', [
      overview(report),
      h('main', [findings(report), notChecked(report), rulesTable(report), notesSection(report)]),
      h('footer', h('p', `${tool.name} ${tool.version}`)),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}
