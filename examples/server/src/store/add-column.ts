import { eq, sql } from 'drizzle-orm';
import { startEnrichment } from '../enrichment/start-enrichment.ts';
import type { AddColumnRequest, ColumnSource } from '../wire.ts';
import type { Database } from './database.ts';
import type { ColumnRecord, ListRecord } from './find.ts';
import { columns, rows } from './tables.ts';

/** A column whose values are found in the web or reasoned out is dynamic, that is, enriched. */
export const isDynamic = ({ source }: { source: ColumnSource }): boolean => source !== 'profile';

/** Adds a column at the end; a dynamic one starts its enrichment for every row that is there. */
export async function addColumn(
  db: Database,
  list: ListRecord,
  asked: AddColumnRequest,
): Promise<ColumnRecord> {
  const { name, schema, prompt = null } = asked;
  return db.transaction(async (tx) => {
    const [column] = await tx
      .insert(columns)
      .values({
        listId: list.id,
        name,
        schema,
        prompt,
        source: sourceOf(asked),
        position: sql`(select coalesce(max(position), -1) + 1 from columns where list_id = ${list.id})`,
      })
      .returning();
    if (!column) throw new Error('an insert returned no column');
    if (isDynamic(column)) await startEnrichment(tx, { columnId: column.id, rows: eq(rows.listId, list.id) });
    return column;
  });
}

function sourceOf({ isDynamic = false, dataSource }: AddColumnRequest): ColumnSource {
  return dataSource ?? (isDynamic ? 'web' : 'profile');
}
