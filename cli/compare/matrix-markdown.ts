import { codeSpan, plainText } from '../reports/markdown-text.ts';
import type { Matrix } from './matrix.ts';

/** Rules × servers as a table for a README or a job's summary. */
export function matrixMarkdown({ servers, rules }: Matrix): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const names = servers.map(({ name }) => codeSpan(name));
  return [
    row(['rule', 'title', 'level', ...names]),
    row(['---', '---', '---', ...names.map(() => '---')]),
    ...rules.map(({ id, title, level, verdicts }) =>
      row([plainText(id), plainText(title), level, ...verdicts.map(plainText)]),
    ),
    '',
    ...servers.map(({ baseUrl }, index) => `- ${names[index]}: ${codeSpan(baseUrl)}`),
    '',
  ].join('\n');
}
