import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { cells, clock } from './tables.ts';

export type CellRecord = typeof cells.$inferSelect;

/** Two writers may reach a cell in another order than the clock was read in; its time never goes back (UP-4). */
export const later = sql<Date>`greatest(${cells.updatedAt}, ${clock})`;
/** Whatever enrichment is under way belongs to an attempt before this one, and is dropped when it lands (ST-4). */
export const nextAttempt = sql<number>`${cells.attempt} + 1`;

/**
 * What a person writes. One statement, so that writers at the same time make one cell between them (UP-7) and none
 * sees half of another's write (UP-8).
 */
export async function upsertCell(
  db: Database,
  pair: { rowId: string; columnId: string },
  value: unknown,
): Promise<CellRecord> {
  const written = { value, status: 'completed', reasoning: null, error: null } as const;
  const [cell] = await db
    .insert(cells)
    .values({ ...pair, ...written })
    .onConflictDoUpdate({
      target: [cells.columnId, cells.rowId],
      set: { ...written, attempt: nextAttempt, updatedAt: later },
    })
    .returning();
  if (!cell) throw new Error('an upsert returned no cell');
  return cell;
}
