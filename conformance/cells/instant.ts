/** A moment as a server wrote it: microseconds since the epoch, and the size of the last digit that it gave. */
export interface Instant {
  micros: number;
  precision: number;
}

const rfc3339 = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}:\d{2})(?:\.(\d+))?(Z|z|[+-]\d{2}:?\d{2})$/;

/** Reads an RFC 3339 time with any number of fraction digits; undefined where it is none. */
export function parseInstant(text: unknown): Instant | undefined {
  const match = typeof text === 'string' ? rfc3339.exec(text) : null;
  if (!match) return undefined;
  const [, day, time, fraction = '', zone = 'Z'] = match;
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const ms = Date.parse(`${day}T${time}${offset}`);
  if (Number.isNaN(ms)) return undefined;
  const digits = Math.min(fraction.length, 6);
  return { micros: ms * 1000 + Number(fraction.slice(0, 6).padEnd(6, '0')), precision: 10 ** (6 - digits) };
}

/**
 * Compares two moments: negative, zero or positive. Where they were written with different precision, one unit of
 * the coarser counts as none: a server may cut or round the same moment differently in two places.
 */
export function compareInstants(a: Instant, b: Instant): number {
  const difference = a.micros - b.micros;
  if (a.precision === b.precision) return difference;
  return Math.abs(difference) <= Math.max(a.precision, b.precision) ? 0 : difference;
}

/** True where both are times and tell the same moment, or where one is no time at all (SHAPE-1 judges that). */
export function sameInstant(a: unknown, b: unknown): boolean {
  const [first, second] = [parseInstant(a), parseInstant(b)];
  return first === undefined || second === undefined || compareInstants(first, second) === 0;
}
