import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { Status } from '../../../conformance/results.ts';
import { count } from '../../terminal/count.ts';
import { duration } from '../../terminal/duration.ts';
import { shown } from '../../terminal/shown.ts';
import type { Report } from '../report.ts';
import { tally } from '../tally.ts';
import { verdictOf } from '../verdict-of.ts';

/** What the run came to, in a sentence and in numbers. */
export function overview(report: Report): Element {
  const { kind, sentence } = verdictOf(report);
  return h('header', { className: [kind] }, [
    h('p', { className: ['eyebrow'] }, `${report.tool.name} · conformance report`),
    h('h1', sentence),
    counts(report),
    bar(report),
    facts(report),
  ]);
}

const counted = ['fail', 'warn', 'pass', 'observed', 'notChecked'] as const;

function manyOf(report: Report): [Status, number, text: string][] {
  const texts = tally(report);
  return counted.map((name) => [
    name === 'notChecked' ? 'not-checked' : name,
    report.summary[name],
    texts[name],
  ]);
}

function counts(report: Report): Element {
  const items = manyOf(report).map(([status, many, text]) =>
    h('li', { className: [status, ...(many === 0 ? ['none'] : [])] }, [
      h('strong', String(many)),
      text.slice(String(many).length),
    ]),
  );
  return h('ul', { className: ['counts'] }, items);
}

/** The same as a picture, in shares of the width. */
function bar(report: Report): Element {
  const all = Math.max(1, report.results.length);
  let from = 0;
  const parts = manyOf(report).map(([status, many]) => {
    const x = from;
    from += many;
    return s('rect', {
      className: [status],
      x: `${(x / all) * 100}%`,
      width: `${(many / all) * 100}%`,
      height: 8,
    });
  });
  return s('svg', { className: ['bar'], width: '100%', height: 8, ariaHidden: 'true' }, parts);
}

function facts({ target, startedAt, durationMs, requests, seed, strict, tool }: Report): Element {
  const known: [string, string][] = [
    ['Server', target.baseUrl],
    ['Started', startedAt.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')],
    ['Spent', `${count(requests, 'request')} in ${duration(durationMs)}`],
    ['Seed', String(seed)],
    ['Gate', strict ? 'MUST and SHOULD rules (--strict)' : 'MUST rules'],
    ['Judged by', `${tool.name} ${tool.version}`],
  ];
  return h(
    'dl',
    { className: ['facts'] },
    known.map(([name, text]) => h('div', [h('dt', name), h('dd', shown(text))])),
  );
}
