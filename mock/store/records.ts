import type { CellStatus, Column, Row } from '../wire.ts';

/** A list as it is kept. Times are RFC 3339 in UTC with milliseconds, so that they compare as strings. */
export interface ListRecord {
  id: string;
  /** The caller who owns it. */
  owner: string;
  name: string | null;
  createdAt: string;
  updatedAt: string;
  /** When an enrichment last started somewhere in the list, in milliseconds since 1970. */
  enrichingSince: number | null;
}

/** A column is kept as the wire has it. */
export type ColumnRecord = Column;

export interface RowRecord {
  row: Row;
  /** The row's place in its list, from 0; never given twice. */
  position: number;
}

/**
 * An enrichment that was started and that nobody has ended. What it has come to is never written down: it follows
 * from this, the seed and the clock (`enrichment/settle.ts`).
 */
export interface Enrichment {
  /** Milliseconds since 1970. */
  startedAt: number;
  /** Decides, with the seed and the column, how it ends: the row's position plus the earlier starts of the cell. */
  turn: number;
  /** Set where the cell was put into this state by hand; it stays so until it is landed or overwritten. */
  held?: 'pending' | 'processing';
}

export interface CellRecord {
  id: string;
  columnId: string;
  rowId: string;
  value: unknown;
  /** Holds where `enrichment` is null; so do `reasoning` and `error`. */
  status: CellStatus;
  reasoning: string | null;
  error: string | null;
  createdAt: string;
  updatedAt: string;
  enrichment: Enrichment | null;
  /** How many enrichments were started for it. */
  starts: number;
}
