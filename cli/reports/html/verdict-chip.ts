import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ReportedRule } from '../../known/known.ts';
import { markOf } from '../../terminal/marks.ts';
import { toneOf } from './tone-of.ts';

/** A verdict with its word, so that it can be told without colours. */
export function verdictChip(rule: ReportedRule): Element {
  const { symbol, word } = markOf(rule);
  return h('span', { className: ['chip', toneOf(rule)] }, [
    h('span', { ariaHidden: 'true' }, `${symbol} `),
    h('span', { className: ['word'] }, word),
  ]);
}
