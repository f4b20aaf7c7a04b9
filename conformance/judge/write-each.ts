import type { Place, SeenCell } from '../cells/seen-cell.ts';

/** Writes the cells one after the other; what came of each. */
export async function writeEach(
  places: readonly Place[],
  write: (place: Place, index: number) => Promise<SeenCell>,
): Promise<SeenCell[]> {
  const written: SeenCell[] = [];
  for (const [index, place] of places.entries()) written.push(await write(place, index));
  return written;
}
