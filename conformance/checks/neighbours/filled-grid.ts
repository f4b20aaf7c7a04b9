import { placesIn } from '../../cells/places-in.ts';
import type { Place, SeenCell } from '../../cells/seen-cell.ts';
import type { Reader } from '../../judge/environment.ts';
import { judgeFilled } from '../../judge/judge-filled.ts';
import { judgeOthers } from '../../judge/judge-others.ts';
import { readCells } from '../../judge/read.ts';
import type { Scope } from '../../judge/scope.ts';
import { writeEach } from '../../judge/write-each.ts';
import type { Grid } from '../../target/supply.ts';

/** Cells that were written one after the other, and that a reader shows as they were written. */
interface FilledGrid {
  listId: string;
  places: readonly Place[];
  reader: Reader;
  seen: readonly SeenCell[];
}

type Write = (place: Place, index: number) => Promise<SeenCell>;

/** Writes each cell of the grid, and judges what the reader then shows. */
export async function fillGrid(scope: Scope, grid: Grid, reader: Reader, write: Write): Promise<FilledGrid> {
  const places = placesIn(grid);
  const written = await writeEach(places, write);
  const seen = await readCells(scope, grid.listId, reader);
  await judgeFilled(scope, places, written, seen, reader);
  return { listId: grid.listId, places, reader, seen };
}

/** Writes some cells of the grid one after the other: after each write all others are as they were before it. */
export async function writeInTurn(
  scope: Scope,
  { listId, places, reader, seen }: FilledGrid,
  subjects: readonly Place[],
  write: Write,
): Promise<void> {
  let before = seen;
  for (const [index, subject] of subjects.entries()) {
    await write(subject, index);
    const after = await readCells(scope, listId, reader);
    const others = places.filter((place) => place !== subject);
    await judgeOthers(scope, others, { subject, before, after, reader, written: true });
    before = after;
  }
}
