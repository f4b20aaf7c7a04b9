import type { Misbehaviour } from '../misbehaviour/misbehaviour.ts';
import type { CellContent, CellPlace } from '../service/service.ts';
import type { CellStatus } from '../wire.ts';

/** What a test may do to a mock, or to one session of it. */
export interface Steering {
  /** Everything as it was at the start: lists, ids to come, clock, what goes wrong. */
  reset(): Promise<void>;
  /** Puts a cell into any state; one that is `pending` or `processing` stays so until landed or overwritten. */
  seedCell(cell: CellPlace & CellContent & { status: CellStatus }): Promise<void>;
  /** Ends the enrichment in flight for the cell with this result; does nothing where there is none. */
  landEnrichment(cell: CellPlace & CellContent): Promise<void>;
  /** What goes wrong from here on, in place of all that did: objects, or texts such as `lost-answer nth=3`. */
  misbehave(all: readonly (string | Misbehaviour)[]): Promise<void>;
}
