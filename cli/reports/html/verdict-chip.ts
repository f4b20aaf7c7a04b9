import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Status } from '../../../conformance/results.ts';
import { marks } from '../../terminal/marks.ts';

/** A verdict with its word, so that it can be told without colours. */
export function verdictChip(status: Status): Element {
  const { symbol, word } = marks[status];
  return h('span', { className: ['chip', status] }, [
    h('span', { ariaHidden: 'true' }, `${symbol} `),
    h('span', { className: ['word'] }, word),
  ]);
}
