/** Every string in a JSON value, names of members among them. Without recursion: checks send values of any depth. */
export function stringsIn(json: unknown): string[] {
  const strings: string[] = [];
  const left = [json];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string') strings.push(value);
    else if (Array.isArray(value)) left.push(...value);
    else if (typeof value === 'object' && value !== null) {
      strings.push(...Object.keys(value));
      left.push(...Object.values(value));
    }
  }
  return strings;
}
