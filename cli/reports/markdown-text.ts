import { shown } from '../terminal/shown.ts';

/**
 * Somebody's text as a code span, which Markdown leaves as it is: no markup, no mention of a person, no link.
 * Fit for a table's cell too.
 */
export function codeSpan(text: string, most?: number): string {
  const line = shown(text, most);
  if (line.trim() === '') return '';
  const fence = '`'.repeat(longestRun(line) + 1);
  const gap = /^[` ]|[` ]$/.test(line) ? ' ' : '';
  return `${fence}${gap}${line.replaceAll('|', '\\|')}${gap}${fence}`;
}

/** The same for a block of lines, which are already harmless one by one. */
export function codeBlock(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** Text of our own, such as a rule's title, with nothing in it that Markdown would obey. */
export function plainText(text: string): string {
  return shown(text).replaceAll(/[\\`*_[\]<>|~&#!]/g, '\\$&');
}
