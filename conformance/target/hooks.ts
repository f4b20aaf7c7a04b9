import type { ColumnType } from '../../generated/patterns.ts';
import type { Tokens } from '../options.ts';

/** Whose token a call is made with: that of who owns the lists under test, or of somebody else. */
export type Caller = 'caller' | 'other';
/** The states that a cell can be put into. */
export type CellStatus = 'pending' | 'processing' | 'completed' | 'failed';

/** Hooks answer at once or later. */
export type MaybePromise<T> = T | Promise<T>;

/** Where a cell is, or would be: its list, and the row and the column that cross there. */
export interface CellPlace {
  listId: string;
  rowId: string;
  columnId: string;
}

/**
 * How a target is set up, where the API's own operations do not serve. All optional: what is absent goes through
 * the API. A hook that throws makes the set-up fail, never a rule.
 */
export interface Hooks {
  /** Makes a list that is this caller's. */
  createList?(ask: { caller: Caller }): MaybePromise<{ listId: string }>;
  /** Adds a column of this type; a dynamic one is one that enrichment fills. */
  addColumn?(ask: {
    caller: Caller;
    listId: string;
    type: ColumnType;
    dynamic: boolean;
    /** What may be chosen there, of an `enum` or `multiselect` column. */
    options?: readonly string[];
  }): MaybePromise<{ columnId: string }>;
  /** Adds a row to a list of this caller's. */
  addRow?(ask: { caller: Caller; listId: string }): MaybePromise<{ rowId: string }>;
  /** Puts a cell into any state; `pending` and `processing` have an enrichment in flight. */
  seedCell?(
    ask: CellPlace & { status: CellStatus; value: unknown; reasoning: string | null; error: string | null },
  ): MaybePromise<void>;
  /** The enrichment in flight for that cell lands now; nothing happens where there is none. */
  landEnrichment?(
    ask: CellPlace & { value: unknown; reasoning: string | null; error: string | null },
  ): MaybePromise<void>;
  /** Called once, when the run is over, however it ended. */
  close?(): MaybePromise<void>;
}

/** The default export of a `--target` module. */
export type TargetModule = (target: { baseUrl: string; tokens: Tokens }) => MaybePromise<Hooks>;

/** Ids that exist on the target; the content of a `--fixtures` file. */
export interface Fixtures {
  lists: FixtureList[];
  otherCaller?: { lists: FixtureList[] };
}

/** A list that exists on the target, with those of its rows and columns that may be used. */
export interface FixtureList {
  id: string;
  rows: string[];
  columns: { id: string; type: ColumnType; dynamic?: boolean }[];
}
