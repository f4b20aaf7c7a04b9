import {
  doublePrecision,
  index,
  integer,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { CellStatus } from '../../wire.ts';

/** All tables are in a schema of their own, apart from what else a database may hold. */
const schema = pgSchema('cell_contract');

/** One state of everything. A reset makes another; the one before is deleted bit by bit afterwards. */
export const worlds = schema.table('worlds', { id: uuid('id').primaryKey() });

/** Which world a session is in; the main world has the empty name. */
export const sessions = schema.table('sessions', {
  name: text('name').primaryKey(),
  world: uuid('world')
    .notNull()
    .references(() => worlds.id),
  used_at: timestamp('used_at', { withTimezone: true }).notNull(),
});

/** How many mocks were ever started on this store: each gives ids of its own. One row. */
export const mocks = schema.table('mocks', {
  id: integer('id').primaryKey(),
  started: integer('started').notNull(),
});

const moment = (name: string) => text(name).notNull();
/** Any JSON as its text: with its escapes it holds NUL and half a surrogate pair, which neither `text` nor `jsonb` takes. */
const json = (name: string) => text(name);

export const lists = schema.table(
  'lists',
  {
    /** The same list may be in many worlds; in each it has another key. */
    key: uuid('key').primaryKey(),
    world: uuid('world')
      .notNull()
      .references(() => worlds.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    owner: json('owner').notNull(),
    name: json('name'),
    created_at: moment('created_at'),
    /** Without writes to cells: those are written in their rows alone, so that they do not wait for each other. */
    updated_at: moment('updated_at'),
    enriching_since: doublePrecision('enriching_since'),
    position: integer('position').notNull(),
    /** How many rows it was ever given. */
    rows_given: integer('rows_given').notNull(),
  },
  (table) => [unique().on(table.world, table.id), index().on(table.world, table.position)],
);

const list = () =>
  uuid('list')
    .notNull()
    .references(() => lists.key, { onDelete: 'cascade' });

export const columns = schema.table(
  'columns',
  {
    list: list(),
    id: uuid('id').notNull(),
    position: integer('position').notNull(),
    record: json('record').notNull(),
  },
  (table) => [primaryKey({ columns: [table.list, table.id] })],
);

export const rows = schema.table(
  'rows',
  {
    list: list(),
    id: uuid('id').notNull(),
    position: integer('position').notNull(),
    /** A digest of `linkedinUrl`: an index takes short texts only. */
    url_digest: text('url_digest'),
    record: json('record').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.list, table.id] }),
    index().on(table.list, table.position),
    index().on(table.list, table.url_digest),
  ],
);

export const cells = schema.table(
  'cells',
  {
    list: list(),
    row_id: uuid('row_id').notNull(),
    column_id: uuid('column_id').notNull(),
    id: uuid('id').notNull(),
    value: json('value').notNull(),
    status: text('status').$type<CellStatus>().notNull(),
    reasoning: json('reasoning'),
    error: json('error'),
    created_at: moment('created_at'),
    updated_at: moment('updated_at'),
    /** The enrichment in flight; all three are null where there is none. */
    started_at: doublePrecision('started_at'),
    turn: integer('turn'),
    held: text('held').$type<'pending' | 'processing'>(),
    starts: integer('starts').notNull(),
  },
  (table) => [primaryKey({ columns: [table.list, table.row_id, table.column_id] })],
);

export type ListLine = typeof lists.$inferSelect;
export type ColumnLine = typeof columns.$inferSelect;
export type RowLine = typeof rows.$inferSelect;
export type CellLine = typeof cells.$inferSelect;
