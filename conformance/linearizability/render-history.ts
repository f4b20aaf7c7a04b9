import { showJson } from '../arbitraries/show-json.ts';
import type { History, Operation } from './history.ts';

/** Columns between two moments that follow each other, and columns for all of them at most. */
const spacing = 3;
const widest = 72;

/**
 * A history as a timeline in plain text, an operation a line, in the order of their calls. Moments stand in their
 * order, not at their distance: operations overlap on the page where they overlapped in time. Times are milliseconds.
 */
export function renderHistory({ operations, initial }: History): string {
  const sorted = operations.toSorted((a, b) => a.call - b.call);
  const columnOf = columns(sorted);
  const names = Math.max(0, ...sorted.map(({ client }) => String(client).length));
  const bars = sorted.map((operation) => bar(operation, columnOf));
  const width = Math.max(0, ...bars.map((text) => text.length));
  const labels = sorted.map(label);
  const labelWidth = Math.max(0, ...labels.map((text) => text.length));
  const start = sorted[0]?.call ?? 0;
  const lines = sorted.map((operation, index) =>
    [
      String(operation.client).padEnd(names),
      bars[index]?.padEnd(width),
      labels[index]?.padEnd(labelWidth),
      times(operation, start),
    ].join('  '),
  );
  return [initial ? `at first: ${showJson(initial.value)}` : 'at first: not known', ...lines].join('\n');
}

function columns(operations: readonly Operation[]): (moment: number) => number {
  const moments = operations.flatMap(({ call, return: end }) => (end === undefined ? [call] : [call, end]));
  const distinct = [...new Set(moments)].sort((a, b) => a - b);
  const rank = new Map(distinct.map((moment, index) => [moment, index]));
  const step = Math.min(spacing, widest / Math.max(1, distinct.length));
  return (moment) => Math.floor((rank.get(moment) ?? distinct.length) * step);
}

/** `|-----|`, or `|----->` where no answer came. */
function bar({ call, return: end }: Operation, columnOf: (moment: number) => number): string {
  const from = columnOf(call);
  const to = Math.max(columnOf(end ?? Infinity), from + 1);
  return `${' '.repeat(from)}|${'-'.repeat(to - from - 1)}${end === undefined ? '>' : '|'}`;
}

function label({ kind, value, return: end }: Operation): string {
  if (kind === 'write') return `write ${showJson(value)}`;
  return end === undefined ? 'read' : `read ${showJson(value)}`;
}

function times({ call, return: end }: Operation, start: number): string {
  const from = (call - start).toFixed(1);
  return end === undefined ? `${from} ms, no answer` : `${from}–${(end - start).toFixed(1)} ms`;
}
