import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { integer, pgSchema } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';
import * as tables from './tables.ts';

const meta = join(import.meta.dirname, 'migrations/meta');
const { entries } = JSON.parse(readFileSync(join(meta, '_journal.json'), 'utf8'));
const last = JSON.parse(
  readFileSync(join(meta, `${String(entries.length - 1).padStart(4, '0')}_snapshot.json`), 'utf8'),
);
const stepsTo = (schema: Record<string, unknown>) =>
  generateMigration(last, generateDrizzleJson(schema, last.id));

test('the migrations lead to the tables; else npm run migrations makes what is missing', async () => {
  expect(await stepsTo(tables)).toEqual([]);
});

test('a table that no migration makes is noticed', async () => {
  const more = pgSchema('cell_contract').table('more', { id: integer('id') });
  expect((await stepsTo({ ...tables, more })).join()).toContain('CREATE TABLE "cell_contract"."more"');
});
