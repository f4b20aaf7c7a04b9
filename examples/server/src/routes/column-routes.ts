import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { startEnrichment } from '../enrichment/start-enrichment.ts';
import { ofSpec } from '../http/validators.ts';
import { notDynamic, rowNotFound } from '../refusal.ts';
import { addColumn, isDynamic } from '../store/add-column.ts';
import { findColumn, findList } from '../store/find.ts';
import { columnsOf } from '../store/lists.ts';
import { shownColumn } from '../store/shown.ts';
import { rows } from '../store/tables.ts';
import type { AddColumnRequest, GenerateColumnRequest, GenerateColumnResponse } from '../wire.ts';
import { listParams } from './list-params.ts';
import type { OfList, Routes } from './routes.ts';

interface OfColumn {
  Params: { id: string; colId: string };
}

const columnParams = { type: 'object', properties: { id: ofSpec('Uuid'), colId: ofSpec('Uuid') } };

export const columnRoutes: Routes = (app, { db, worker }) => {
  app.get<OfList>('/api/lists/:id/columns', { schema: { params: listParams } }, async (request) => {
    const list = await findList(db, request.caller, request.params.id);
    return { columns: (await columnsOf(db, list)).map(shownColumn) };
  });

  app.post<OfList & { Body: AddColumnRequest }>(
    '/api/lists/:id/columns',
    { schema: { params: listParams, body: ofSpec('AddColumnRequest') } },
    async (request, reply) => {
      const list = await findList(db, request.caller, request.params.id);
      const column = await addColumn(db, list, request.body);
      worker.wake();
      return reply.status(201).send({ column: shownColumn(column) });
    },
  );

  app.post<OfColumn & { Body: GenerateColumnRequest }>(
    '/api/lists/:id/columns/:colId/generate',
    { schema: { params: columnParams, body: ofSpec('GenerateColumnRequest') } },
    async (request): Promise<GenerateColumnResponse> => {
      const list = await findList(db, request.caller, request.params.id);
      const column = await findColumn(db, list, request.params.colId);
      if (!isDynamic(column)) throw notDynamic();
      const rowIds = [...new Set(request.body.rowIds.map((id) => id.toLowerCase()))];
      const asked = and(eq(rows.listId, list.id), sql`${rows.id} = any(${sql.param(rowIds)}::uuid[])`);
      if ((await db.$count(rows, asked)) < rowIds.length) throw rowNotFound();
      await startEnrichment(db, { columnId: column.id, rows: asked });
      worker.wake();
      return { success: true, taskId: randomUUID(), rowCount: rowIds.length };
    },
  );
};
