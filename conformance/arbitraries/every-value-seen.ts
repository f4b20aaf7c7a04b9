import fc from 'fast-check';

/**
 * For tests of an arbitrary's laws: every value that it gives for a seed, and every value that it shrinks each
 * of them to when nothing stops it.
 */
export function everyValueSeen<T>(
  arbitrary: fc.Arbitrary<T>,
  seed: number,
  runs = 30,
): { drawn: T[]; shrunk: T[] } {
  const drawn = fc.sample(arbitrary, { seed, numRuns: runs });
  const shrunk: T[] = [];
  for (let run = 0; run < runs; run += 1) {
    const property = fc.property(arbitrary, (value) => {
      shrunk.push(value);
      return false;
    });
    fc.check(property, { seed: seed + run, numRuns: 1 });
  }
  return { drawn, shrunk };
}
