import { columns } from '../tables/columns.ts';
import type { Judged, Ratio } from './goals.ts';
import { loads, type Measured } from './measure.ts';
import { median, spread } from './median.ts';

/** Medians of all rounds; `±` is half of the way from the least to the greatest. */
export function resultsTable(all: readonly Measured[]): string {
  const rows = all.map(({ contestant, loads: measured, coldStartMs, memory }) => [
    contestant.name,
    ...loads.flatMap(({ id }) => [
      withSpread(measured[id].map(({ perSecond }) => perSecond)),
      number(median(measured[id].map(({ p99Ms }) => p99Ms))),
    ]),
    number(median(measured['upsert-16'].map(({ cpuMicroseconds }) => cpuMicroseconds))),
    withSpread(coldStartMs),
    `${megabytes(median(memory.first))} → ${megabytes(memory.last)}`,
  ]);
  const of = loads.flatMap(({ id, connections }) => [
    id === 'read' ? `lists/s ${connections} conn.` : `upserts/s ${connections} conn.`,
    'p99 ms',
  ]);
  return columns([['', ...of, 'CPU µs/upsert', 'first answer ms', 'memory MB'], ...rows]);
}

export function lacksList(all: readonly Measured[]): string {
  const lines = all.flatMap(({ contestant: { name, lacks } }) =>
    lacks === '' ? [] : [`  ${name}: ${lacks}`],
  );
  return ['What they do not do:', ...lines].join('\n');
}

export function goalsTable(judged: readonly Judged[]): string {
  return judged
    .map(({ says, ratios, met }) => `${met ? '✓' : '✗'} ${says}: ${ratios.map(ratio).join(', ')}`)
    .join('\n');
}

function withSpread(values: readonly number[]): string {
  return `${number(median(values))} ±${Math.round(100 * spread(values))} %`;
}

function number(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(2);
}

function ratio({ value, limit }: Ratio): string {
  return limit === undefined ? short(value) : `${short(value)} (bare node:http: ${short(limit)})`;
}

function short(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toFixed(2);
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 2 ** 20));
}
