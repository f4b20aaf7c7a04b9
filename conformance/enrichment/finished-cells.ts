import type { ColumnType } from '../../generated/patterns.ts';
import { changeIn } from '../judge/judge-cell.ts';
import type { Scope } from '../judge/scope.ts';
import { dynamicPairs, enrichmentNeeded, isOver, startEnrichment, waitForCells } from './enriched-cells.ts';
import type { Arranged } from './former-state.ts';

/** Cells enriched at one go: enough that a server whose enrichment fails now and then shows both ends. */
const batch = 12;
/** Batches before we believe that no cell ends so. */
const mostBatches = 3;
/** An enrichment that has failed may be tried again, and one that has completed may be followed by another: for so long none was. */
const quietMs = 250;

type End = 'completed' | 'failed';

/**
 * Cells whose enrichment has ended by itself, for targets without the hook `seedCell`. They are made in batches,
 * since waiting for one costs as much as waiting for twelve, and each is handed out once.
 */
export class FinishedCells {
  readonly #stock: Record<End, Arranged[]> = { completed: [], failed: [] };
  #batches = 0;
  #filling: Promise<void> | undefined;

  /** @param type of their column; text, or whatever there is, where absent */
  constructor(private readonly type?: ColumnType) {}

  async take(scope: Scope, end: End): Promise<Arranged> {
    for (;;) {
      const arranged = this.#stock[end].pop();
      if (arranged && (await scope.aside(isStill(scope, arranged)))) return arranged;
      if (arranged) continue;
      if (this.#batches >= mostBatches && !this.#filling)
        throw enrichmentNeeded(`a cell whose enrichment ${end}`);
      this.#filling ??= scope
        .enriching(() => this.#fill(scope))
        .finally(() => {
          this.#filling = undefined;
        });
      await scope.aside(this.#filling);
    }
  }

  async #fill(scope: Scope): Promise<void> {
    this.#batches += 1;
    const places = await dynamicPairs(scope, batch, this.type);
    await startEnrichment(scope, places);
    const cells = await waitForCells(scope, places, (seen) => seen.every(isOver));
    if (!cells.some(isOver)) this.#batches = mostBatches; // too slow: the next batch would be as well
    await scope.pause(quietMs);
    const later = await waitForCells(scope, places, () => true);
    for (const [index, cell] of cells.entries()) {
      const place = places[index];
      if (!place || !cell || changeIn(cell, later[index])) continue;
      if (cell.status === 'failed' || cell.status === 'error') this.#stock.failed.push({ place, cell });
      if (cell.status === 'completed' || cell.status === 'complete')
        this.#stock.completed.push({ place, cell });
    }
  }
}

/** What was written beside it meanwhile may have changed it, on a server that does too much. */
async function isStill(scope: Scope, { place, cell }: Arranged): Promise<boolean> {
  const [now] = await waitForCells(scope, [place], () => true);
  return cell !== undefined && !changeIn(cell, now);
}
