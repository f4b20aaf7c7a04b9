import { and, eq, type SQL } from 'drizzle-orm';
import type { Database } from '../store/database.ts';
import { cells, jobs } from '../store/tables.ts';
import { later } from '../store/upsert-cell.ts';

export type Job = typeof jobs.$inferSelect;

/** What an enrichment comes to: a value, or why there is none. */
export interface Outcome {
  value: unknown;
  reasoning: string | null;
  error: string | null;
}

/** The cell that a job is about, as long as nobody wrote to it or started another attempt since. */
export const stillWanted = ({ columnId, rowId, attempt }: Job): SQL | undefined =>
  and(eq(cells.columnId, columnId), eq(cells.rowId, rowId), eq(cells.attempt, attempt));

/** Ends a job: what it came to goes into the cell, unless the cell has moved on. Then it is dropped (ST-4). */
export async function land(db: Database, job: Job, { value, reasoning, error }: Outcome): Promise<void> {
  await db.transaction(async (tx) => {
    const ended = await tx.delete(jobs).where(eq(jobs.id, job.id)).returning();
    if (ended.length === 0) return; // somebody else has landed it
    const status = error === null ? 'completed' : 'failed';
    await tx.update(cells).set({ value, status, reasoning, error, updatedAt: later }).where(stillWanted(job));
  });
}
