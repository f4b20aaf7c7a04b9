import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Counterexample } from '../../../conformance/results.ts';
import { ruleById } from '../../../generated/rules.ts';
import type { ReportedRule } from '../../known/known.ts';
import { knownSentence } from '../../known/known-sentence.ts';
import { count } from '../../terminal/count.ts';
import { duration } from '../../terminal/duration.ts';
import { shown } from '../../terminal/shown.ts';
import { nameOf } from '../name-of.ts';
import type { Report } from '../report.ts';
import { runsOf } from '../runs-of.ts';
import { contrastPair } from './contrast-pair.ts';
import { exchangeList } from './exchange-list.ts';
import { timeline } from './timeline.ts';
import { toneOf } from './tone-of.ts';
import { verdictChip } from './verdict-chip.ts';
import { withCode } from './with-code.ts';

/** A line to be pasted has to stay whole; only what no shell would take is cut. */
const longestLine = 8_000;

/** One broken rule: what it says, what came instead, the requests that show it, how to see it and run it again. */
export function finding(rule: ReportedRule, { command, target }: Report): Element {
  const { id, level, reason, counterexample, replay } = rule;
  const remarks = [knownSentence(rule), reason].filter((some) => some !== undefined);
  return h('article', { id, className: ['finding', toneOf(rule)] }, [
    h('h3', [verdictChip(rule), ' ', nameOf(rule), ' ', h('span', { className: ['level'] }, level)]),
    h('p', { className: ['quiet'] }, withCode(ruleById[id]?.text.trim() ?? '')),
    ...remarks.map((text) => h('p', { className: ['reason'] }, shown(text))),
    ...(counterexample === undefined ? [] : evidence(counterexample, target.baseUrl)),
    ...(replay === undefined ? [] : pasted('Run just this case again', [`${command} ${replay}`])),
    h('p', { className: ['quiet', 'spent'] }, spent(rule)),
  ]);
}

function evidence(counterexample: Counterexample, baseUrl: string): ElementContent[] {
  const { expected, actual, contrast, history, exchanges, curl } = counterexample;
  const pair = contrast === undefined ? undefined : contrastPair(contrast);
  const toSet = `Set BASE_URL=${shown(baseUrl)} and TOKEN in the shell first.`;
  return [
    h('div', { className: ['sides'] }, [
      side('Expected', 'expected', expected, pair?.expected),
      side('Actual', 'actual', actual, pair?.actual),
    ]),
    ...(history === undefined ? [] : [timeline(history)]),
    ...(exchanges.length === 0 ? [] : [exchangeList(exchanges, contrast)]),
    ...pasted('See it with curl', curl.split('\n'), toSet),
  ];
}

function side(title: string, name: string, text: string, spot: ElementContent[] = []): Element {
  return h('div', { className: ['side', name] }, [
    h('h4', title),
    h('p', shown(text)),
    ...(spot.length === 0 ? [] : [h('pre', h('code', spot))]),
  ]);
}

function pasted(title: string, lines: readonly string[], before?: string): Element[] {
  return [
    h('h4', title),
    ...(before === undefined ? [] : [h('p', { className: ['quiet'] }, before)]),
    h('pre', { className: ['paste'] }, h('code', lines.map((line) => shown(line, longestLine)).join('\n'))),
  ];
}

function spent(rule: ReportedRule): string {
  const { cost, counterexample } = rule;
  const { failed, tries } = counterexample?.confirmed ?? { failed: 0, tries: 0 };
  const tried = tries === 0 ? '' : ` The case failed ${failed} of ${tries} times.`;
  return `${runsOf(rule)}, ${count(cost.requests, 'request')}, ${duration(cost.ms)}.${tried}`;
}
