import { jsonEqual } from './json-equal.ts';

const yes = [true, 1, '1', 'true', 'yes', 'on', 't', 'y'];
const no = [false, 0, '0', 'false', 'no', 'off', 'f', 'n'];
const nothing = [null, '', false, 0, '0', 'null', 'none', 'undefined', '[]', '{}'];

/** What programs join the items of an array by, to keep it as one text. */
const separators = [',', ', ', ';', '|', '\n', '\t', ' '];

/** Whether an array is another one that was kept as a text, and cut where its items hold what joins them. */
export function isRejoined(sent: readonly unknown[], received: readonly unknown[]): boolean {
  const parts = sent.map(asPart);
  return separators.some((separator) => jsonEqual(parts.join(separator).split(separator), received));
}

/** Whether one value is the other as a loosely typed program would have it: `42` and `"42"`, `["a"]` and `"a"`, `""` and null. */
export function isCoercion(sent: unknown, received: unknown): boolean {
  return isLooselySame(sent, received) || (isEmpty(sent) && isEmpty(received));
}

/** Whether both texts say one number, each in its way: the one was taken for a number, and written again. */
export function isSameNumber(one: string, other: string): boolean {
  return [one, other].every((text) => text.trim() === text && text !== '') && Number(one) === Number(other);
}

function isLooselySame(one: unknown, other: unknown): boolean {
  if ([yes, no].some((same) => same.some(is(one)) && same.some(is(other)))) return true;
  return [
    [one, other],
    [other, one],
  ].some(([from, to]) => isWritten(from, to) || isWrapped(from, to) || isNumber(from, to));
}

/** The one is a text that says the other. */
function isWritten(text: unknown, value: unknown): boolean {
  if (typeof text !== 'string') return false;
  if (text.trim().toLowerCase() === written(value).toLowerCase()) return true;
  try {
    return jsonEqual(JSON.parse(text), value);
  } catch {
    return false;
  }
}

/** As JavaScript writes it where an object has no `toString` of its own; what a server sent may have one that is no function. */
function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(asPart).join();
  return typeof value === 'object' && value !== null ? '[object Object]' : String(value);
}

function asPart(item: unknown): string {
  return item === null ? '' : written(item);
}

/** The one is an array that holds the other, or its parts. */
function isWrapped(array: unknown, value: unknown): boolean {
  if (!Array.isArray(array)) return false;
  if (array.length === 1 && (jsonEqual(array[0], value) || isWritten(array[0], value))) return true;
  return (
    typeof value === 'string' && array.length > 0 && array.every((part) => value.includes(written(part)))
  );
}

function isNumber(text: unknown, value: unknown): boolean {
  return typeof text === 'string' && typeof value === 'number' && Number(text) === value;
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return nothing.some(is(value));
}

function is(value: unknown): (other: unknown) => boolean {
  const known = typeof value === 'string' ? value.trim().toLowerCase() : value;
  return (other) => other === known;
}
