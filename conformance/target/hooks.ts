import type { ColumnType } from '../../generated/patterns.ts';
import type { Tokens } from '../options.ts';

export type Caller = 'caller' | 'other';
export type CellStatus = 'pending' | 'processing' | 'completed' | 'failed';

type MaybePromise<T> = T | Promise<T>;

interface CellPlace {
  listId: string;
  rowId: string;
  columnId: string;
}

/**
 * How a target is set up, where the API's own operations do not serve. All optional: what is absent goes through
 * the API. A hook that throws makes the set-up fail, never a rule.
 */
export interface Hooks {
  createList?(ask: { caller: Caller }): MaybePromise<{ listId: string }>;
  addColumn?(ask: {
    caller: Caller;
    listId: string;
    type: ColumnType;
    dynamic: boolean;
  }): MaybePromise<{ columnId: string }>;
  addRow?(ask: { caller: Caller; listId: string }): MaybePromise<{ rowId: string }>;
  /** Puts a cell into any state; `pending` and `processing` have an enrichment in flight. */
  seedCell?(
    ask: CellPlace & { status: CellStatus; value: unknown; reasoning: string | null; error: string | null },
  ): MaybePromise<void>;
  /** The enrichment in flight for that cell lands now; nothing happens where there is none. */
  landEnrichment?(
    ask: CellPlace & { value: unknown; reasoning: string | null; error: string | null },
  ): MaybePromise<void>;
  close?(): MaybePromise<void>;
}

/** The default export of a `--target` module. */
export type TargetModule = (target: { baseUrl: string; tokens: Tokens }) => MaybePromise<Hooks>;

/** Ids that exist on the target; the content of a `--fixtures` file. */
export interface Fixtures {
  lists: FixtureList[];
  otherCaller?: { lists: FixtureList[] };
}

export interface FixtureList {
  id: string;
  rows: string[];
  columns: { id: string; type: ColumnType; dynamic?: boolean }[];
}
