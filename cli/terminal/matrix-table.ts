import type { Matrix } from '../compare/matrix.ts';
import type { Colours } from './colours.ts';
import { shown } from './shown.ts';

const longestName = 24;

/** Rules × servers as a table of aligned columns, with where each server was below it. */
export function matrixTable({ servers, rules }: Matrix, colours: Colours): string {
  const names = servers.map(({ name }) => shown(name, longestName));
  const rows = rules.map(({ id, level, verdicts }) => [shown(id, longestName), level, ...verdicts]);
  const table = [['rule', 'level', ...names], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = table.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...body] = lines;
  const legend = servers.map(({ baseUrl }, index) => `${names[index]}: ${shown(baseUrl, 120)}`);
  return `${[colours.bold(head), ...body.map((line) => coloured(line, colours)), '', ...legend].join('\n')}\n`;
}

function coloured(line: string, { red, yellow }: Colours): string {
  return line.replaceAll(/✗ \S+/g, (text) => red(text)).replaceAll(/! warn|~ known/g, (text) => yellow(text));
}
