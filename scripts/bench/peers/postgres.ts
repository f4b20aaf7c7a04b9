import fastify from 'fastify';
import pg from 'pg';
import { began, columnIds, listId, rowIds } from '../sheet.ts';
import { refuseOthers } from './refuse-others.ts';
import { answers, type ById, bodySchema, paramsSchema, type UpsertBody } from './schemas.ts';

/** What a careful team writes by hand over PostgreSQL: the look-ups and the upsert in one prepared statement. */
const [port, connectionString] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString, max: 10 });

const tables = `
  CREATE TABLE IF NOT EXISTS rows (id uuid PRIMARY KEY, list_id uuid NOT NULL);
  CREATE TABLE IF NOT EXISTS columns (id uuid PRIMARY KEY, list_id uuid NOT NULL);
  CREATE TABLE IF NOT EXISTS cells (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(), column_id uuid NOT NULL, row_id uuid NOT NULL, value text,
    status text NOT NULL, reasoning text, error text, created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(), UNIQUE (column_id, row_id));`;

const upsert = {
  name: 'upsert',
  text: `
  INSERT INTO cells (column_id, row_id, value, status)
  SELECT columns.id, rows.id, $4, 'completed'
  FROM rows JOIN columns ON columns.list_id = rows.list_id
  WHERE rows.list_id = $1 AND rows.id = $2 AND columns.id = $3
  ON CONFLICT (column_id, row_id) DO UPDATE SET
    value = excluded.value, status = 'completed', reasoning = NULL, error = NULL, updated_at = now()
  RETURNING *`,
};

interface Line {
  id: string;
  column_id: string;
  row_id: string;
  value: string;
  status: string;
  reasoning: null;
  error: null;
  created_at: Date;
  updated_at: Date;
}

await pool.query(tables);
await fill('rows', rowIds);
await fill('columns', columnIds);
await pool.query(`
  INSERT INTO cells (column_id, row_id, value, status)
  SELECT columns.id, rows.id, '"Value"', 'completed' FROM rows, columns ON CONFLICT DO NOTHING`);

const app = fastify();

app.addHook('onRequest', refuseOthers);

app.put<{ Params: ById; Body: UpsertBody }>(
  '/api/lists/:id/cells',
  { schema: { params: paramsSchema, body: bodySchema, response: answers.upsert } },
  async (request, reply) => {
    const { rowId, columnId, value } = request.body;
    const values = [request.params.id, rowId, columnId, JSON.stringify(value)];
    const [cell] = (await pool.query<Line>({ ...upsert, values })).rows;
    if (cell === undefined) return reply.code(404).send({ error: 'Not found' });
    return { cell: { ...cell, list_id: request.params.id, value: JSON.parse(cell.value) } };
  },
);

app.get<{ Params: ById }>(
  '/api/lists/:id',
  { schema: { params: paramsSchema, response: answers.read } },
  async ({ params: { id } }) => {
    const { rows } = await pool.query<Line>({ name: 'read', text: 'SELECT * FROM cells' });
    const cells = rows.map((cell) => ({
      ...{ id: cell.id, columnId: cell.column_id, rowId: cell.row_id, value: JSON.parse(cell.value) },
      ...{ status: cell.status, reasoning: null, error: null },
      ...{ createdAt: cell.created_at.toISOString(), updatedAt: cell.updated_at.toISOString() },
    }));
    const sheet = { id, userId: 'user_1', name: null, createdAt: began, updatedAt: began };
    return { sheet, rows: [], columns: [], cells };
  },
);

await app.listen({ port: Number(port), host: '127.0.0.1' });

async function fill(table: 'rows' | 'columns', ids: readonly string[]): Promise<void> {
  const text = `INSERT INTO ${table} SELECT unnest($1::uuid[]), $2 ON CONFLICT DO NOTHING`;
  await pool.query(text, [ids, listId]);
}
