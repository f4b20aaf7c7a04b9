/**
 * Every string in a JSON value, in the order in which they stand; names of members among them unless told otherwise.
 * Without recursion: checks send values of any depth.
 */
export function stringsIn(json: unknown, { names = true } = {}): string[] {
  const strings: string[] = [];
  const left = [json];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string') strings.push(value);
    else if (typeof value === 'object' && value !== null) {
      if (names && !Array.isArray(value)) strings.push(...Object.keys(value));
      for (const inside of Object.values(value).reverse()) left.push(inside);
    }
  }
  return strings;
}
