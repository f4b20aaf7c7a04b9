import { and, eq } from 'drizzle-orm';
import { columnNotFound, listNotFound, rowNotFound } from '../refusal.ts';
import type { Database } from './database.ts';
import { columns, lists, rows } from './tables.ts';

export type ListRecord = typeof lists.$inferSelect;
export type RowRecord = typeof rows.$inferSelect;
export type ColumnRecord = typeof columns.$inferSelect;

/** The caller's list. Somebody else's is answered as if it did not exist (NF-6). */
export async function findList(db: Database, caller: string, id: string): Promise<ListRecord> {
  const [list] = await db
    .select()
    .from(lists)
    .where(and(eq(lists.id, id), eq(lists.userId, caller)));
  if (!list) throw listNotFound();
  return list;
}

export async function findRow(db: Database, list: ListRecord, id: string): Promise<RowRecord> {
  const [row] = await db
    .select()
    .from(rows)
    .where(and(eq(rows.id, id), eq(rows.listId, list.id)));
  if (!row) throw rowNotFound();
  return row;
}

export async function findColumn(db: Database, list: ListRecord, id: string): Promise<ColumnRecord> {
  const [column] = await db
    .select()
    .from(columns)
    .where(and(eq(columns.id, id), eq(columns.listId, list.id)));
  if (!column) throw columnNotFound();
  return column;
}
