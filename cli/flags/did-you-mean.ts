import { closest, distance } from 'fastest-levenshtein';

/** ` (did you mean "x"?)` where one of the names is near enough to be a typo of it, else nothing. */
export function didYouMean(written: string, names: readonly string[]): string {
  const nearest = closest(
    written.toLowerCase(),
    names.map((name) => name.toLowerCase()),
  );
  const name = names.find((one) => one.toLowerCase() === nearest);
  const isNear = distance(written.toLowerCase(), nearest) <= Math.max(1, written.length * 0.4);
  return name !== undefined && isNear ? ` (did you mean "${name}"?)` : '';
}
