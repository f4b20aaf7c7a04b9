import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Operation } from '../../../conformance/index.ts';

const height = 26;
const barHeight = 12;

/**
 * Each operation as a picture of one bar, all with the same moments at the same places. Moments stand in their order,
 * not at their distance: operations overlap on the page where they overlapped in time. All is in shares of the width,
 * so that the bars fit a phone and the words beside them stay as large as they are.
 */
export function lanesOf(operations: readonly Operation[]): Element[] {
  const moments = operations.flatMap(({ call, return: end }) => (end === undefined ? [call] : [call, end]));
  const distinct = [...new Set(moments)].sort((a, b) => a - b);
  const rank = new Map(distinct.map((moment, index) => [moment, index]));
  // No answer came: the bar goes on behind the last moment.
  const share = (moment: number | undefined) =>
    ((rank.get(moment ?? Infinity) ?? distinct.length) + 0.5) / (distinct.length + 1);
  const guides = distinct.map((moment) => guide(share(moment)));
  return operations.map((operation) => lane(operation, share, guides));
}

function lane(
  { kind, call, return: end }: Operation,
  share: (moment: number | undefined) => number,
  guides: readonly Element[],
): Element {
  const from = share(call);
  const bar = s('rect', {
    className: [kind, ...(end === undefined ? ['open'] : [])],
    x: percent(from),
    y: (height - barHeight) / 2,
    width: percent(share(end) - from),
    height: barHeight,
    rx: 3,
  });
  return s('svg', { width: '100%', height, ariaHidden: 'true' }, [...guides, bar]);
}

function guide(at: number): Element {
  return s('line', { className: ['guide'], x1: percent(at), x2: percent(at), y1: 0, y2: height });
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
