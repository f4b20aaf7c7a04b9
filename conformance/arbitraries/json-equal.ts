import { isJsonObject } from './json-kind.ts';

/**
 * Are these the same JSON value? Members may come in any order, arrays may not; strings are the same code
 * unit by code unit; 0 equals −0; a member named `__proto__` counts as any other.
 */
export function jsonEqual(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => jsonEqual(item, b[index]));
  }
  if (isJsonObject(a) && isJsonObject(b)) {
    const names = Object.keys(a);
    return (
      names.length === Object.keys(b).length &&
      names.every((name) => Object.hasOwn(b, name) && jsonEqual(a[name], b[name]))
    );
  }
  return a === b;
}
