import type { Example } from '../rules/example-of.ts';
import type { RulePage } from '../rules/rule-page.ts';
import type { Colours } from './colours.ts';
import { count } from './count.ts';
import { finding } from './finding.ts';
import { wrapped } from './wrapped.ts';

/** Faults named in a terminal; the docs and `mock --list-faults` have them all. */
const faultsShown = 5;

/** A rule's page, as `cell-contract rules UP-2` prints it. */
export function ruleText(page: RulePage, example: Example | null, width: number, colours: Colours): string {
  const { id, level, operation, title, text } = page.rule;
  const where = operation === '*' ? 'every operation' : operation;
  const blocks = [
    [colours.bold(`${id} ${title}`), `${level}, ${where}`],
    wrapped(text.trim(), width),
    [colours.bold('Source'), ...wrapped(page.source, width, 2)],
    [colours.bold('The check tries'), ...triedLines(page, width)],
    [colours.bold('Faults of the mock that break it'), ...faultLines(page, width)],
    ...(example === null ? [] : [exampleLines(example, width, colours)]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function triedLines({ tried }: RulePage, width: number): string[] {
  if (tried.length === 0)
    return ['  nothing of its own: every answer to every other check is watched for it'];
  return tried.flatMap(({ place, kinds }) =>
    wrapped(`${place === null ? '' : `${place}: `}${kinds.join(', ')}`, width, 2),
  );
}

function faultLines({ faults, otherFaults }: RulePage, width: number): string[] {
  const all = [...faults, ...otherFaults];
  if (all.length === 0) return ['  none'];
  const lines = all.slice(0, faultsShown).flatMap(({ name, does }) => wrapped(`${name}: ${does}`, width, 2));
  const more = all.length - faultsShown;
  return more > 0 ? [...lines, `  and ${count(more, 'other')}: cell-contract mock --list-faults`] : lines;
}

function exampleLines({ fault, result }: Example, width: number, colours: Colours): string[] {
  const [, ...evidence] = finding(result, 'cell-contract check $BASE_URL', colours);
  return [
    colours.bold('An example'),
    ...wrapped(`cell-contract mock --break ${fault.name} is such a server:`, width, 2),
    ...evidence,
  ];
}
