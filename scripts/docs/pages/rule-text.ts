import type { Example } from '../../../cli/rules/example-of.ts';
import type { FaultOfRule, RulePage } from '../../../cli/rules/rule-page.ts';
import type { Exchange, RecordedResponse } from '../../../conformance/index.ts';
import { renderHistory } from '../../../conformance/index.ts';
import { fenced } from '../fenced.ts';
import { plain } from '../inline.ts';

/** A rule's page: what `cell-contract rules UP-2` prints, with all faults and the whole exchange. */
export function ruleText(page: RulePage, example: Example | null): string {
  const { id, level, operation, title, text } = page.rule;
  const of = operation === '*' ? 'every operation' : `[${operation}](../api.html#${operation.toLowerCase()})`;
  return [
    `# ${id} ${plain(title)}`,
    `**${level}**, of ${of}`,
    text.trim(),
    `## Source\n\n${page.source}`,
    `## The check tries\n\n${triedText(page)}`,
    `## Faults of the mock that break it\n\n${faultsText(page)}`,
    ...(example === null ? [] : [exampleText(example)]),
  ].join('\n\n');
}

function triedText({ tried }: RulePage): string {
  if (tried.length === 0) return 'Nothing of its own: every answer to every other check is watched for it.';
  return tried
    .map(({ place, kinds }) => `- ${place === null ? '' : `\`${place}\`: `}${plain(kinds.join(', '))}`)
    .join('\n');
}

function faultsText({ rule, faults, otherFaults }: RulePage): string {
  if (faults.length + otherFaults.length === 0) return 'None.';
  const line = ({ name, does }: FaultOfRule) => `- \`${name}\`: ${plain(does)}`;
  const own = faults.map(line).join('\n');
  if (otherFaults.length === 0) return own;
  const others = otherFaults.map(line).join('\n');
  return `${own}\n\nMade for another rule, and breaking ${rule.id} too:\n\n${others}`;
}

function exampleText({ fault, result }: Example): string {
  const { counterexample, replay } = result;
  if (counterexample === undefined) return '';
  const { expected, actual, exchanges, curl, history } = counterexample;
  return [
    `## An example\n\n${plain(fault.does)} Such a server is started by`,
    fenced(`npx cell-contract mock --break ${fault.name}`, 'sh'),
    'and what the check then finds is this:',
    fenced(`expected  ${expected}\nactual    ${actual}`),
    ...(history === undefined ? [] : [fenced(renderHistory(history))]),
    ...exchanges.map((exchange) => fenced(exchangeText(exchange))),
    `### To see it again\n\nAs calls:`,
    fenced(curl, 'sh'),
    ...(replay === undefined
      ? []
      : ['As a check of this case alone:', fenced(`npx cell-contract check $BASE_URL ${replay}`, 'sh')]),
  ].join('\n\n');
}

function exchangeText({ request, response }: Exchange): string {
  const head = [`${request.method} ${request.path}`, ...headerLines(request.headers)];
  const sent = request.body === undefined ? head : [...head, '', request.body];
  return `${sent.join('\n')}\n\n${responseText(response)}`;
}

function responseText(response: RecordedResponse): string {
  if (response.kind === 'none') return `no answer: ${response.reason}`;
  const type = response.headers['content-type'];
  return [
    String(response.status),
    ...headerLines(type === undefined ? {} : { 'content-type': type }),
    '',
    response.body,
  ].join('\n');
}

function headerLines(headers: Record<string, string>): string[] {
  return Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
}
