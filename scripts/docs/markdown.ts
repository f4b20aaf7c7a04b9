import { Marked, type Tokens } from 'marked';
import { escapeHtml } from './escape-html.ts';

/** From Markdown to HTML. Headings get ids as on GitHub, and tables can scroll; raw HTML is shown as text. */
export function toHtml(markdown: string): string {
  const taken = new Map<string, number>();
  const marked = new Marked({
    renderer: {
      html: ({ text }) => escapeHtml(text),
      heading(this: { parser: { parseInline(tokens: Tokens.Generic[]): string } }, { tokens, depth, text }) {
        const id = idOf(text, taken);
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
    },
  });
  const html = marked.parse(markdown, { async: false });
  return html
    .replaceAll('<table>', '<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<pre>', '<pre tabindex="0">');
}

/** The anchor of a heading: lower case, blanks as dashes, and a number where it was there before. */
function idOf(heading: string, taken: Map<string, number>): string {
  const plain = heading.replaceAll(/[`*\\]|\]\([^)]*\)/g, '').toLowerCase();
  const id = plain
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
  const before = taken.get(id) ?? 0;
  taken.set(id, before + 1);
  return before === 0 ? id : `${id}-${before}`;
}
