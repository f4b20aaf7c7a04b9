import { ofSpec } from '../http/validators.ts';
import { addRow } from '../store/add-row.ts';
import { findList } from '../store/find.ts';
import { pageOf } from '../store/lists.ts';
import { shownCell, shownRow } from '../store/shown.ts';
import type { CreateRowRequest } from '../wire.ts';
import { listParams } from './list-params.ts';
import type { OfList, Routes } from './routes.ts';

interface Page {
  limit: number;
  offset: number;
}

const pageSchema = {
  type: 'object',
  properties: {
    limit: { type: 'integer', minimum: 1, maximum: 500, default: 100 },
    offset: { type: 'integer', minimum: 0, default: 0 },
  },
};

export const rowRoutes: Routes = (app, { db, worker }) => {
  app.get<OfList & { Querystring: Page }>(
    '/api/lists/:id/rows',
    { schema: { params: listParams, querystring: pageSchema } },
    async (request) => {
      const list = await findList(db, request.caller, request.params.id);
      const limit = request.query.limit;
      const offset = Math.min(request.query.offset, Number.MAX_SAFE_INTEGER);
      const { total, rows, cells } = await pageOf(db, list, { limit, offset });
      const shown = rows.map((row) => ({
        ...shownRow(row),
        cells: cells.filter(({ rowId }) => rowId === row.id).map(shownCell),
      }));
      return { rows: shown, total, limit, offset, hasMore: offset + rows.length < total };
    },
  );

  app.post<OfList & { Body: CreateRowRequest }>(
    '/api/lists/:id/rows',
    { schema: { params: listParams, body: ofSpec('CreateRowRequest') } },
    async (request, reply) => {
      const list = await findList(db, request.caller, request.params.id);
      const { row, columnsToEnrich } = await addRow(db, list, request.body);
      worker.wake();
      return reply.status(201).send({ row: shownRow(row), columnsToEnrich });
    },
  );
};
