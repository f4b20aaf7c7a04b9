import type { Element } from 'hast';
import { h } from 'hastscript';
import { showJson } from '../../../conformance/arbitraries/show-json.ts';
import type { History, Operation } from '../../../conformance/index.ts';
import { shown } from '../../terminal/shown.ts';
import { lanesOf } from './lanes.ts';

/** A history that no order explains, drawn: an operation a lane, in the order of their calls. */
export function timeline({ operations, initial }: History): Element {
  const sorted = operations.toSorted((a, b) => a.call - b.call);
  const start = sorted[0]?.call ?? 0;
  const lanes = lanesOf(sorted);
  const items = sorted.map((operation, index) =>
    h('li', [
      h('span', { className: ['who'] }, `client ${shown(String(operation.client))}`),
      h('code', { className: ['what'] }, label(operation)),
      lanes[index],
      h('span', { className: ['when'] }, times(operation, start)),
    ]),
  );
  return h('figure', { className: ['timeline'] }, [
    h('figcaption', [
      h('h4', 'The calls that no order explains'),
      h(
        'p',
        { className: ['quiet'] },
        'Each call takes effect at one moment within its bar. Moments stand in their order, not at their distance.',
      ),
    ]),
    h(
      'p',
      initial === undefined
        ? 'At first: not known'
        : ['At first: ', h('code', shown(showJson(initial.value)))],
    ),
    h('ol', items),
  ]);
}

function label({ kind, value, return: end }: Operation): string {
  if (kind === 'read' && end === undefined) return 'read';
  return `${kind} ${shown(showJson(value))}`;
}

function times({ call, return: end }: Operation, start: number): string {
  const from = (call - start).toFixed(1);
  return end === undefined ? `${from} ms, no answer` : `${from}–${(end - start).toFixed(1)} ms`;
}
