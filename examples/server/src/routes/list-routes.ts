import { ofSpec } from '../http/validators.ts';
import { findList } from '../store/find.ts';
import { contentOf, createList, listsOf } from '../store/lists.ts';
import { shownCell, shownColumn, shownRow, shownSheet } from '../store/shown.ts';
import type { CreateListRequest } from '../wire.ts';
import { listParams } from './list-params.ts';
import type { OfList, Routes } from './routes.ts';

/** The body may be left out altogether. */
const createSchema = { body: { anyOf: [ofSpec('CreateListRequest'), { type: 'null' }] } };

export const listRoutes: Routes = (app, { db }) => {
  app.get('/api/lists', async (request) => {
    const found = await listsOf(db, request.caller);
    const lists = found.map(({ list, rowCount, running }) => ({
      ...shownSheet(list, running > 0),
      rowCount,
    }));
    return { lists };
  });

  app.post<{ Body: CreateListRequest | null | undefined }>(
    '/api/lists',
    { schema: createSchema },
    async (request, reply) => {
      const list = await createList(db, request.caller, request.body?.name ?? null);
      return reply.status(201).send({ sheet: shownSheet(list, false) });
    },
  );

  app.get<OfList>('/api/lists/:id', { schema: { params: listParams } }, async (request) => {
    const list = await findList(db, request.caller, request.params.id);
    const { rows, columns, cells } = await contentOf(db, list);
    const running = cells.some(({ status }) => status === 'pending' || status === 'processing');
    return {
      sheet: shownSheet(list, running),
      rows: rows.map(shownRow),
      columns: columns.map(shownColumn),
      cells: cells.map(shownCell),
    };
  });
};
