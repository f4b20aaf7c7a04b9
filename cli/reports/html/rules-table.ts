import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ReportedRule } from '../../known/known.ts';
import { knownSentence } from '../../known/known-sentence.ts';
import { count } from '../../terminal/count.ts';
import { duration } from '../../terminal/duration.ts';
import { shown } from '../../terminal/shown.ts';
import { byFamily } from '../by-family.ts';
import { outcomeOf } from '../outcome.ts';
import type { Report } from '../report.ts';
import { runsOf } from '../runs-of.ts';
import { verdictChip } from './verdict-chip.ts';

const columns = ['Verdict', 'Rule', 'Level', 'Runs', 'Requests', 'Time'];

/** Every rule by its family: level, verdict, what was seen, what it cost. */
export function rulesTable(report: Report): Element {
  const families = [...byFamily(report.results)].map(([family, rules]) =>
    h('tbody', [
      h('tr', { className: ['family'] }, h('th', { scope: 'rowgroup', colSpan: columns.length }, family)),
      ...rules.map((rule) => row(rule, report)),
    ]),
  );
  return h('section', [
    h('h2', 'All rules'),
    h(
      'p',
      { className: ['quiet'] },
      'Rules are judged side by side, so their times add up to more than the run took.',
    ),
    h('table', [
      h(
        'thead',
        h(
          'tr',
          columns.map((name) => h('th', { scope: 'col' }, name)),
        ),
      ),
      ...families,
    ]),
  ]);
}

function row(rule: ReportedRule, { strict }: Report): Element {
  const { id, title, level, cost } = rule;
  const isShownAbove = ['failed', 'tolerated', 'known'].includes(outcomeOf(rule, strict));
  return h('tr', [
    h('td', verdictChip(rule)),
    h('th', { scope: 'row' }, [
      isShownAbove ? h('a', { href: `#${id}` }, id) : h('span', { className: ['id'] }, id),
      ` ${title}`,
      ...note(rule),
    ]),
    h('td', h('span', { className: ['level'] }, level)),
    number(runsOf(rule)),
    number(count(cost.requests, 'request')),
    h('td', { className: ['number'] }, duration(cost.ms)),
  ]);
}

function note(rule: ReportedRule): Element[] {
  return [knownSentence(rule), rule.reason, rule.observation]
    .filter((some) => some !== undefined)
    .map((text) => h('div', { className: ['note'] }, shown(text)));
}

/** On a narrow page, where the heading is gone, the unit stands behind the number. */
function number(counted: string): Element {
  const [, text = '', unit] = /^(.+) (\w+)$/.exec(counted) ?? [];
  return h('td', { className: ['number'], dataUnit: unit }, text);
}
