import type { ColumnRecord, RowRecord } from '../store/find.ts';

/** What is known when a value is to be found. */
export interface Question {
  person: RowRecord;
  column: ColumnRecord;
}

/** Where values come from: an agent, a data provider. Throws where nothing is found; the reason goes into the cell. */
export type Source = (
  question: Question,
  signal: AbortSignal,
) => Promise<{ value: unknown; reasoning: string }>;
