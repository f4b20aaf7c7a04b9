import { type Change, type ChangeKind, changeKinds, isWorse } from '../compare/change.ts';
import { knownSentence } from '../known/known-sentence.ts';
import type { Report } from '../reports/report.ts';
import { tally } from '../reports/tally.ts';
import type { Colours } from './colours.ts';
import { mark } from './marks.ts';
import { shown } from './shown.ts';

/** Two runs, and what changed from one to the other: what got worse first, the sum of it last. */
export function changesText(
  older: Report,
  newer: Report,
  changes: readonly Change[],
  colours: Colours,
): string {
  const groups = changeKinds.map((kind) => group(kind, changes, colours));
  const blocks = [[`old  ${runText(older)}`, `new  ${runText(newer)}`], ...groups, [sum(changes, colours)]];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function runText(report: Report): string {
  const { target, startedAt, interrupted } = report;
  const { pass, fail, warn, observed, notChecked } = tally(report);
  const counts = [pass, fail, warn, observed, notChecked].join(', ');
  const end = interrupted ? ' (interrupted)' : '';
  return `${shown(target.baseUrl, 120)}, ${shown(startedAt, 40)}: ${counts}${end}`;
}

function group(
  { kind, title, isWorse }: (typeof changeKinds)[number],
  changes: readonly Change[],
  colours: Colours,
): string[] {
  const ofKind = changes.filter((change) => change.kind === kind);
  if (ofKind.length === 0) return [];
  const heading = colours.bold(isWorse ? colours.red(title) : title);
  return [heading, ...ofKind.flatMap((change) => lines(change, colours))];
}

function lines({ kind, before, after }: Change, colours: Colours): string[] {
  const rule = after ?? before;
  if (rule === undefined) return [];
  const was = before === undefined ? 'not in the older report' : `was ${before.status}`;
  const known = knownSentence(rule);
  const head = [
    `  ${mark(rule, colours)} ${rule.id} ${shown(rule.title)} (${rule.level}; ${was})`,
    ...(known === undefined ? [] : [`    ${shown(known)}`]),
  ];
  switch (kind) {
    case 'newly-broken':
    case 'known-to-break':
    case 'still-broken':
      return [...head, ...breach('', after)];
    case 'broken-otherwise':
      return [...head, ...breach('was ', before), ...breach('is  ', after)];
    case 'observed-otherwise':
      return [...head, `    was ${observed(before)}`, `    is  ${observed(after)}`];
    default:
      return [...head, ...(after?.reason === undefined ? [] : [`    ${shown(after.reason)}`])];
  }
}

function breach(time: string, rule: Change['after']): string[] {
  const { expected, actual } = rule?.counterexample ?? {};
  if (expected === undefined || actual === undefined) return [];
  return [`    ${time}expected  ${shown(expected)}`, `    ${time}actual    ${shown(actual)}`];
}

function observed(rule: Change['after']): string {
  return rule?.observation === undefined ? 'nothing of note' : shown(rule.observation);
}

function sum(changes: readonly Change[], { red, green }: Colours): string {
  const worse = changes.filter(isWorse).length;
  const of = (wanted: ChangeKind) => changes.filter(({ kind }) => kind === wanted).length;
  const verdict = worse === 0 ? green('Nothing got worse') : red(`${worse} got worse`);
  return `${verdict}; ${of('fixed')} fixed, ${of('still-broken')} still broken.`;
}
