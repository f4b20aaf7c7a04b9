import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgEnum, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import type { ColumnSchema, ColumnSource } from '../wire.ts';
import { jsonText } from './json-text.ts';

/** The database's clock, not ours: several servers may share one database. `now()` would stand still in a transaction. */
export const clock = sql<Date>`clock_timestamp()`;

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 }).notNull();
/** When the transaction began: never after `clock`, so nothing is changed before it was made. */
const began = sql<Date>`now()`;
const id = () => uuid('id').primaryKey().defaultRandom();

export const lists = pgTable(
  'lists',
  {
    id: id(),
    userId: text('user_id').notNull(),
    name: jsonText('name').$type<string>(),
    createdAt: moment('created_at').default(began),
    updatedAt: moment('updated_at').default(clock),
  },
  (table) => [index().on(table.userId)],
);

export const columns = pgTable(
  'columns',
  {
    id: id(),
    listId: uuid('list_id')
      .notNull()
      .references(() => lists.id),
    name: jsonText('name').$type<string>().notNull(),
    prompt: jsonText('prompt').$type<string>(),
    source: text('source').$type<ColumnSource>().notNull(),
    schema: jsonText('schema').$type<ColumnSchema>().notNull(),
    position: integer('position').notNull(),
    builtInKey: text('built_in_key'),
    createdAt: moment('created_at').default(began),
  },
  (table) => [index().on(table.listId)],
);

export const rows = pgTable(
  'rows',
  {
    id: id(),
    listId: uuid('list_id')
      .notNull()
      .references(() => lists.id),
    linkedinUrl: jsonText('linkedin_url').$type<string>(),
    /** A digest of `linkedinUrl`, since an index takes short texts only. */
    personKey: text('person_key'),
    profileData: jsonText('profile_data').$type<Record<string, unknown>>().notNull(),
    addedAt: moment('added_at').default(clock),
  },
  (table) => [unique().on(table.listId, table.personKey)],
);

export const cellStatus = pgEnum('cell_status', ['pending', 'processing', 'completed', 'failed']);

export const cells = pgTable(
  'cells',
  {
    id: id(),
    columnId: uuid('column_id')
      .notNull()
      .references(() => columns.id),
    rowId: uuid('row_id')
      .notNull()
      .references(() => rows.id),
    value: jsonText('value'),
    status: cellStatus('status').notNull(),
    reasoning: jsonText('reasoning').$type<string>(),
    error: jsonText('error').$type<string>(),
    /** Goes up with each write by hand and each new enrichment; what an older enrichment brings is dropped. */
    attempt: integer('attempt').notNull().default(1),
    createdAt: moment('created_at').default(began),
    updatedAt: moment('updated_at').default(clock),
  },
  (table) => [unique().on(table.columnId, table.rowId), index().on(table.rowId)],
);

/** The queue of the enrichment worker: one line for each attempt at a cell that has not landed yet. */
export const jobs = pgTable(
  'jobs',
  {
    id: id(),
    columnId: uuid('column_id').notNull(),
    rowId: uuid('row_id').notNull(),
    attempt: integer('attempt').notNull(),
    /** No worker takes it; it lands when the test door says so. */
    held: boolean('held').notNull().default(false),
    queuedAt: moment('queued_at').default(clock),
    /** Until then a worker is on it; after that the worker is taken for dead and another may have it. */
    leasedUntil: timestamp('leased_until', { withTimezone: true, precision: 3 }),
  },
  (table) => [index().on(table.columnId, table.rowId), index().on(table.queuedAt)],
);
