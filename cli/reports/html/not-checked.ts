import type { Element } from 'hast';
import { h } from 'hastscript';
import type { RuleResult } from '../../../conformance/results.ts';
import { shown } from '../../terminal/shown.ts';
import { howToCheck } from '../how-to-check.ts';
import { nameOf } from '../name-of.ts';
import type { Report } from '../report.ts';
import { withCode } from './with-code.ts';

/** What was not checked, wholly or in part, and how to have it checked; rules with the same reason together. */
export function notChecked({ results }: Report): Element {
  const byReason = new Map<string, RuleResult[]>();
  for (const rule of results.filter(({ status }) => status === 'not-checked')) {
    const { reason = 'no reason given' } = rule;
    byReason.set(reason, [...(byReason.get(reason) ?? []), rule]);
  }
  const partly = results.filter(({ observation }) => observation?.includes('not checked: '));
  return h('section', [
    h('h2', 'Not checked'),
    ...(byReason.size === 0 ? [h('p', 'Every rule was checked.')] : []),
    ...[...byReason].map(([reason, rules]) => group(reason, rules)),
    ...(partly.length === 0 ? [] : [inPart(partly)]),
  ]);
}

function group(reason: string, rules: readonly RuleResult[]): Element {
  return h('div', { className: ['todo'] }, [
    h('h3', shown(reason)),
    h('p', withCode(howToCheck(reason))),
    h(
      'ul',
      { className: ['names'] },
      rules.map((rule) => h('li', nameOf(rule))),
    ),
  ]);
}

function inPart(rules: readonly RuleResult[]): Element {
  return h('div', { className: ['todo'] }, [
    h('h3', 'In part'),
    h('p', 'These were judged, and say below what of them was left out and why.'),
    h(
      'ul',
      { className: ['names'] },
      rules.map((rule) => h('li', nameOf(rule))),
    ),
  ]);
}
