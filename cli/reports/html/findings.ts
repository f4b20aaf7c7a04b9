import type { Element } from 'hast';
import { h } from 'hastscript';
import { outcomeOf } from '../outcome.ts';
import type { Report } from '../report.ts';
import { finding } from './finding.ts';

/** The broken rules in full; those that count stand first, those that are known last. */
export function findings(report: Report): Element {
  const of = (wanted: string) => report.results.filter((rule) => outcomeOf(rule, report.strict) === wanted);
  const broken = [...of('failed'), ...of('tolerated'), ...of('known')];
  if (broken.length === 0) return h('section', [h('h2', 'Broken rules'), h('p', 'None of those checked.')]);
  return h('section', [h('h2', 'Broken rules'), ...broken.map((rule) => finding(rule, report))]);
}
