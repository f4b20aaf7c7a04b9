import { isRecord } from '../cells/seen-cell.ts';
import type { Layer, Next } from './freedom.ts';
import { type Asked, inTheNameOf, jsonOf, routeOf, withJson } from './messages.ts';

const [rowCount, columnCount] = [500, 100];
const at = '2020-01-01T00:00:00.000Z';

/** What stands in every list before anybody looks: 500 rows by 100 columns, all filled. */
function makeCrowd() {
  const schema = { type: 'text' };
  const row = { linkedinUrl: null, profileData: null, source: null, companyRowId: null, companyDomain: null };
  const nothing = { prompt: null, responseType: null, subject: null, enrichmentType: null, config: null };
  const flags = { isFilter: false, isPreview: false, category: null, builtInKey: null };
  const state = { value: 'been here for long', status: 'completed', reasoning: null, error: null };
  const columns = Array.from({ length: columnCount }, (_, position) => {
    const id = crypto.randomUUID();
    return {
      id,
      listId: id,
      name: 'old',
      position,
      schema,
      source: 'profile',
      createdAt: at,
      ...nothing,
      ...flags,
    };
  });
  const cell = (rowId: string, columnId: string) => {
    return { id: crypto.randomUUID(), rowId, columnId, ...state, createdAt: at, updatedAt: at };
  };
  const full = Array.from({ length: rowCount }, () => {
    const id = crypto.randomUUID();
    return { id, listId: id, addedAt: at, ...row, cells: columns.map((column) => cell(id, column.id)) };
  });
  return {
    full,
    columns,
    rows: full.map(({ cells, ...bare }) => bare),
    cells: full.flatMap(({ cells }) => cells),
  };
}

/** Shows the crowd in every list beside what is really there. */
export function crowded(): Layer {
  const crowd = makeCrowd();
  return async (asked, next) => {
    const operation = routeOf(asked)?.operation;
    if (operation === 'listListRows') return pageOf(asked, next, crowd.full);
    const reply = await next(asked);
    const body = operation === 'getList' && reply.status === 200 ? jsonOf(reply) : undefined;
    if (!isRecord(body)) return reply;
    const beside = (name: 'rows' | 'columns' | 'cells'): unknown[] => {
      const real = body[name];
      return [...crowd[name], ...(Array.isArray(real) ? real : [])];
    };
    return withJson(reply, {
      ...body,
      rows: beside('rows'),
      columns: beside('columns'),
      cells: beside('cells'),
    });
  };
}

/** One page of the crowd's rows and the real ones after them. */
async function pageOf(asked: Asked, next: Next, crowd: readonly unknown[]) {
  const [path = '', query] = asked.path.split('?');
  const reply = await next(inTheNameOf(asked, 'GET', `${path}?limit=500&offset=0`));
  const body = reply.status === 200 ? jsonOf(reply) : undefined;
  const real = isRecord(body) && Array.isArray(body.rows) ? body.rows : undefined;
  if (!real) return next(asked);
  const asks = new URLSearchParams(query);
  const [limit, offset] = [Number(asks.get('limit') ?? 100), Number(asks.get('offset') ?? 0)];
  const total = crowd.length + real.length;
  const rows = [...crowd, ...real].slice(offset, offset + limit);
  return withJson(reply, { rows, total, limit, offset, hasMore: offset + rows.length < total });
}
