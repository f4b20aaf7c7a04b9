import fc from 'fast-check';
import { uuid } from '../../generated/patterns.ts';
import { type NearMissShape, nearMissShapes } from './near-miss-shapes.ts';
import { freePositions } from './uuid-anatomy.ts';

/** One class of ids that the spec's pattern refuses (UUID-1, UUID-2, UUID-3, UUID-5). */
export interface NearMiss {
  /** What is wrong with its ids, to be read after "an id with" or alone. */
  why: string;
  /**
   * Where such an id can be sent: as one segment of a path (percent-encoded by `encodeURIComponent`) or as
   * a string in a body. An empty segment or one with a slash would be another path, not a bad id.
   */
  places: readonly ('path' | 'body')[];
  /** Spoils the admitted ids given to it: nothing is wrong with the outcome but `why`. */
  from(valid: fc.Arbitrary<string>): fc.Arbitrary<{ value: string; why: string }>;
}

/** Every class of near miss, by name. */
export const nearMisses: Readonly<Record<string, NearMiss>> = Object.fromEntries(
  Object.entries(nearMissShapes).map(([name, shape]) => [name, nearMiss(shape)]),
);

function nearMiss({ why, spoil, places = ['path', 'body'] }: NearMissShape): NearMiss {
  return {
    why,
    places,
    from: (valid) =>
      fc
        .tuple(valid, fc.constantFrom(...freePositions))
        .map(([id, at]) => ({ value: refused(spoil, id, at), why })),
  };
}

/** The nil and the max id can come out of a spoiling unharmed (version 0 is theirs); another digit then goes too. */
function refused(spoil: NearMissShape['spoil'], id: string, at: number): string {
  const value = spoil(id, at);
  return uuid.test(value) ? spoil(`${id[0] === '1' ? '2' : '1'}${id.slice(1)}`, at) : value;
}
