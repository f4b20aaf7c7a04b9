import { ofSpec } from '../http/validators.ts';
import { findColumn, findList, findRow } from '../store/find.ts';
import { writtenCell } from '../store/shown.ts';
import { upsertCell } from '../store/upsert-cell.ts';
import type { UpdateCellRequest } from '../wire.ts';
import { listParams } from './list-params.ts';
import type { OfList, Routes } from './routes.ts';

export const cellRoutes: Routes = (app, { db }) => {
  const schema = { params: listParams, body: ofSpec('UpdateCellRequest') };
  app.put<OfList & { Body: UpdateCellRequest }>('/api/lists/:id/cells', { schema }, async (request) => {
    const { rowId, columnId, value = null } = request.body;
    // the three 404s are tried in this order (NF-1 to NF-3)
    const list = await findList(db, request.caller, request.params.id);
    const row = await findRow(db, list, rowId);
    const column = await findColumn(db, list, columnId);
    return { cell: writtenCell(await upsertCell(db, { rowId: row.id, columnId: column.id }, value), list) };
  });
};
