import { isObject } from './upsert-request.ts';

/** A value with each part of it changed, the innermost first; member names stay. */
export function inside(value: unknown, change: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) return change(value.map((item) => inside(item, change)));
  if (!isObject(value)) return change(value);
  return change(membersOf(Object.entries(value).map(([name, member]) => [name, inside(member, change)])));
}

/** An object of these members: `__proto__` is one of them like any other. */
export function membersOf(entries: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  return Object.fromEntries(entries);
}

/** Changes of one kind of part each; other parts stay. */
export const strings =
  (change: (text: string) => unknown) =>
  (value: unknown): unknown =>
    inside(value, (part) => (typeof part === 'string' ? change(part) : part));

export const numbers =
  (change: (number: number) => unknown) =>
  (value: unknown): unknown =>
    inside(value, (part) => (typeof part === 'number' ? change(part) : part));

export const arrays =
  (change: (items: readonly unknown[]) => unknown) =>
  (value: unknown): unknown =>
    inside(value, (part) => (Array.isArray(part) ? change(part) : part));

export const objects =
  (change: (entries: [string, unknown][]) => unknown) =>
  (value: unknown): unknown =>
    inside(value, (part) => (isObject(part) ? change(Object.entries(part)) : part));

/** Changes a value as a whole, where it is of one kind. */
export const whole =
  (fits: (value: unknown) => boolean, becomes: (value: unknown) => unknown) =>
  (value: unknown): unknown =>
    fits(value) ? becomes(value) : value;
