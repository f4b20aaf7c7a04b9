import { createHash } from 'node:crypto';
import { and, eq, ne } from 'drizzle-orm';
import { startEnrichment } from '../enrichment/start-enrichment.ts';
import type { CreateRowRequest } from '../wire.ts';
import type { Database } from './database.ts';
import type { ListRecord, RowRecord } from './find.ts';
import { columns, rows } from './tables.ts';

export interface AddedRow {
  row: RowRecord;
  columnsToEnrich: string[];
}

/** Adds a person, or merges into the row that has the same `linkedinUrl` already. */
export async function addRow(db: Database, list: ListRecord, asked: CreateRowRequest): Promise<AddedRow> {
  const { linkedinUrl = null, ...profile } = asked;
  return db.transaction(async (tx) => {
    const personKey = linkedinUrl === null ? null : createHash('sha256').update(linkedinUrl).digest('hex');
    const [row] = await tx
      .insert(rows)
      .values({ listId: list.id, linkedinUrl, personKey, profileData: profile })
      .onConflictDoNothing()
      .returning();
    if (row) return { row, columnsToEnrich: await enrichRow(tx, row) };
    return { row: await mergeInto(tx, list, personKey ?? '', profile), columnsToEnrich: [] };
  });
}

async function mergeInto(
  tx: Database,
  list: ListRecord,
  personKey: string,
  profile: Record<string, unknown>,
): Promise<RowRecord> {
  const same = and(eq(rows.listId, list.id), eq(rows.personKey, personKey));
  const [known] = await tx.select().from(rows).where(same).for('update');
  const profileData = { ...known?.profileData, ...profile };
  const [row] = await tx.update(rows).set({ profileData }).where(same).returning();
  if (!row) throw new Error('a row that was there is gone');
  return row;
}

async function enrichRow(tx: Database, row: RowRecord): Promise<string[]> {
  const dynamic = await tx
    .select({ id: columns.id })
    .from(columns)
    .where(and(eq(columns.listId, row.listId), ne(columns.source, 'profile')));
  for (const { id } of dynamic) await startEnrichment(tx, { columnId: id, rows: eq(rows.id, row.id) });
  return dynamic.map(({ id }) => id);
}
