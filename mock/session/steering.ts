import type { JournalEntry } from '../journal/entry.ts';
import type { Misbehaviour } from '../misbehaviour/misbehaviour.ts';
import type { ToldCell } from '../service/told-cell.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { CellStatus } from '../wire.ts';

/** What a test may do to a mock, or to one session of it. */
export interface Steering {
  /** Everything as it was at the start: lists, ids to come, clock, what goes wrong. */
  reset(): Promise<void>;
  /** Puts a cell into any state; one that is `pending` or `processing` stays so until landed or overwritten. What is left out is null. */
  seedCell(cell: ToldCell & { status: CellStatus }): Promise<void>;
  /** Ends the enrichment in flight for the cell with this result; does nothing where there is none. */
  landEnrichment(cell: ToldCell): Promise<void>;
  /** What goes wrong from here on, in place of all that did: objects, or texts such as `lost-answer nth=3`. */
  misbehave(all: readonly (string | Misbehaviour)[]): Promise<void>;
  /** All lists with what is in them, as one document that can be kept, edited and restored. */
  snapshot(): Promise<Snapshot>;
  /** Puts this state in place of what there is. @throws MockError with the place of a mistake. */
  restore(snapshot: Snapshot): Promise<void>;
  /** Moves time ahead by so many milliseconds. */
  advance(ms: number): Promise<void>;
  /** Stops time where it stands. */
  freeze(): Promise<void>;
  /** Lets time go on from where it stands. */
  resume(): Promise<void>;
  /** Moves time ahead to this moment, RFC 3339. @throws MockError where it has passed. */
  moveTo(moment: string): Promise<void>;
  /** The latest requests, oldest first, without headers. */
  requests(): Promise<JournalEntry[]>;
}

/** Steers whatever session there is when it is called. */
export function steering(session: () => Promise<Steering> | Steering): Steering {
  return {
    reset: async () => (await session()).reset(),
    seedCell: async (cell) => (await session()).seedCell(cell),
    landEnrichment: async (cell) => (await session()).landEnrichment(cell),
    misbehave: async (all) => (await session()).misbehave(all),
    snapshot: async () => (await session()).snapshot(),
    restore: async (snapshot) => (await session()).restore(snapshot),
    advance: async (ms) => (await session()).advance(ms),
    freeze: async () => (await session()).freeze(),
    resume: async () => (await session()).resume(),
    moveTo: async (moment) => (await session()).moveTo(moment),
    requests: async () => (await session()).requests(),
  };
}
