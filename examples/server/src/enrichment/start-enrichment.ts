import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../store/database.ts';
import { cells, jobs, rows } from '../store/tables.ts';
import { later, nextAttempt } from '../store/upsert-cell.ts';

/**
 * Makes the cells of a column `pending` in the rows that `picked` selects, and queues an attempt at each. It takes the
 * cells in the order of their rows, so that two calls at once wait for each other in a line and never in a circle.
 */
export async function startEnrichment(
  db: Database,
  { columnId, rows: picked }: { columnId: string; rows: SQL | undefined },
): Promise<void> {
  await db.execute(sql`
    with started as (
      insert into ${cells} (column_id, row_id, status)
      select ${columnId}::uuid, ${rows.id}, 'pending' from ${rows} where ${picked} order by ${rows.id}
      on conflict (column_id, row_id) do update set
        value = null, status = 'pending', reasoning = null, error = null,
        attempt = ${nextAttempt}, updated_at = ${later}
      returning column_id, row_id, attempt
    )
    insert into ${jobs} (column_id, row_id, attempt) select column_id, row_id, attempt from started`);
}
