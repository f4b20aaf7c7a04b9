import { problems } from '../errors.ts';
import type { Given } from './flags.ts';

const milliseconds: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** More than any run should take, and less than the longest delay of a timer. */
const longest = 24 * 3_600_000;

/** A number with its unit as milliseconds: `500ms`, `30s`, `1.5m`, `1h`; more than nothing and at most a day. */
export function durationText({ text, from }: Given): number {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? [];
  const value = Math.round(Number(number) * (milliseconds[unit] ?? Number.NaN));
  if (value >= 1 && value <= longest) return value;
  throw problems.badValue(from, 'a duration of at most 24h with its unit, like 500ms, 30s or 2m', text);
}
