import { isMissing } from '../store/store.ts';
import { readCells } from './get-list.ts';
import type { Parts } from './parts.ts';
import { listScope, notFound } from './scope.ts';
import type { Operations } from './service.ts';

/** One page of rows, each with its cells. */
export function listListRows({ store, clock, enrichment }: Parts): Operations['listListRows'] {
  return async (ask) => {
    const { limit, offset } = ask;
    const page = await store.readRows(listScope(ask), { limit, offset });
    if (isMissing(page)) return notFound(page);
    const rows = page.rows.map(({ row, cells }) => ({
      ...row,
      cells: readCells(cells, page.columns, { clock, enrichment }),
    }));
    const hasMore = offset + rows.length < page.total;
    return { kind: 'done', body: { rows, total: page.total, limit, offset, hasMore } };
  };
}
