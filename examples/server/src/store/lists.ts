import { and, count, countDistinct, desc, eq, inArray } from 'drizzle-orm';
import type { ColumnType } from '../wire.ts';
import type { Database } from './database.ts';
import type { ListRecord } from './find.ts';
import { cells, columns, lists, rows } from './tables.ts';

/** What every list has from the start. */
const builtIn: readonly { key: string; name: string; type: ColumnType }[] = [
  { key: 'jobTitle', name: 'Job title', type: 'text' },
  { key: 'company', name: 'Company', type: 'text' },
  { key: 'location', name: 'Location', type: 'text' },
];

const running = inArray(cells.status, ['pending', 'processing']);

export async function createList(db: Database, userId: string, name: string | null): Promise<ListRecord> {
  return db.transaction(async (tx) => {
    const [list] = await tx.insert(lists).values({ userId, name }).returning();
    if (!list) throw new Error('an insert returned no list');
    await tx.insert(columns).values(
      builtIn.map(({ key, name, type }, position) => ({
        listId: list.id,
        name,
        source: 'profile' as const,
        schema: { type },
        position,
        builtInKey: key,
      })),
    );
    return list;
  });
}

/** The caller's lists, newest first, with what a summary of each has to say. */
export async function listsOf(db: Database, userId: string) {
  return db
    .select({ list: lists, rowCount: countDistinct(rows.id), running: count(cells.id) })
    .from(lists)
    .leftJoin(rows, eq(rows.listId, lists.id))
    .leftJoin(cells, and(eq(cells.rowId, rows.id), running))
    .where(eq(lists.userId, userId))
    .groupBy(lists.id)
    .orderBy(desc(lists.createdAt), desc(lists.id));
}

/** A list and all that is in it, as of one moment. */
export async function contentOf(db: Database, list: ListRecord) {
  return db.transaction(
    async (tx) => {
      const allRows = await tx
        .select()
        .from(rows)
        .where(eq(rows.listId, list.id))
        .orderBy(rows.addedAt, rows.id);
      const allColumns = await columnsOf(tx, list);
      const found = await tx
        .select({ cell: cells })
        .from(cells)
        .innerJoin(rows, eq(rows.id, cells.rowId))
        .where(eq(rows.listId, list.id));
      return { rows: allRows, columns: allColumns, cells: found.map(({ cell }) => cell) };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

export async function columnsOf(db: Database, list: ListRecord) {
  return db
    .select()
    .from(columns)
    .where(eq(columns.listId, list.id))
    .orderBy(columns.position, columns.createdAt);
}

/** One page of a list's rows with their cells, and how many rows there are in all, as of one moment. */
export async function pageOf(
  db: Database,
  list: ListRecord,
  { limit, offset }: { limit: number; offset: number },
) {
  return db.transaction(
    async (tx) => {
      const total = await tx.$count(rows, eq(rows.listId, list.id));
      const page = await tx
        .select()
        .from(rows)
        .where(eq(rows.listId, list.id))
        .orderBy(rows.addedAt, rows.id)
        .limit(limit)
        .offset(offset);
      const ids = page.map(({ id }) => id);
      const found = ids.length === 0 ? [] : await tx.select().from(cells).where(inArray(cells.rowId, ids));
      return { total, rows: page, cells: found };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}
