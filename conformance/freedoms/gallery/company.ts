import { isRecord } from '../../cells/seen-cell.ts';
import { apiObjects } from '../api-objects.ts';
import type { Freedom, Layer, Next } from '../freedom.ts';
import { type Asked, inTheNameOf, jsonOf, routeOf } from '../messages.ts';

/** Where a colleague of the caller works: beside what the check does, never on the same cells. */
interface Desk {
  asked: Asked;
  next: Next;
  listId: string;
}

async function idMade({ asked, next, listId }: Desk, what: 'row' | 'column'): Promise<string | undefined> {
  const person = { firstName: 'Some', lastName: 'Body' };
  const column = { name: 'somebody’s', schema: { type: 'text' } };
  const json = what === 'row' ? person : column;
  const reply = await next(inTheNameOf(asked, 'POST', `/api/lists/${listId}/${what}s`, json));
  const body = jsonOf(reply);
  const made = isRecord(body) ? body[what] : undefined;
  return isRecord(made) && typeof made.id === 'string' ? made.id : undefined;
}

/** Adds a row, now and then a column, and a cell in what it added. */
async function work(desk: Desk, turn: number, columns: Map<string, string>): Promise<void> {
  const { asked, next, listId } = desk;
  const rowId = await idMade(desk, 'row');
  const columnId = turn % 5 === 0 ? await idMade(desk, 'column') : columns.get(listId);
  if (!rowId || !columnId) return;
  columns.set(listId, columnId);
  const json = { rowId, columnId, value: `somebody’s ${turn}` };
  await next(inTheNameOf(asked, 'PUT', `/api/lists/${listId}/cells`, json));
}

/** Somebody works on the list while it is checked: at every nth write or read. */
function colleague(nth: number): () => Layer {
  return () => {
    const columns = new Map<string, string>();
    let turn = 0;
    return async (asked, next) => {
      const reply = await next(asked);
      const route = routeOf(asked);
      if (reply.status !== 200 || !route || !watched.includes(route.operation)) return reply;
      turn += 1;
      if (turn % nth === 0) await work({ asked, next, listId: route.listId }, turn / nth, columns);
      return reply;
    };
  };
}

const watched = ['updateListCell', 'getList', 'listListRows'];

/** A new row or column comes with a cell for each of its pairs: nobody knows its id yet, so nobody writes there. */
function cellsBeforehand(): Layer {
  return async (asked, next) => {
    const reply = await next(asked);
    const route = routeOf(asked);
    const isNew = route?.operation === 'createListRow' || route?.operation === 'addListColumn';
    if (!isNew || reply.status > 299) return reply;
    const made = apiObjects(jsonOf(reply)).map(({ id }) => id);
    await fillEmpty({ asked, next, listId: route.listId }, (pair) =>
      made.some((id) => id === pair.rowId || id === pair.columnId),
    );
    return reply;
  };
}

/** Every pair gets a cell when somebody looks for the first time; meanwhile nobody else is let in. */
function cellsWhenRead(): Layer {
  const doors = new Map<string, Promise<unknown>>();
  return (asked, next) => {
    const route = routeOf(asked);
    const listId = route?.listId.toLowerCase() ?? '';
    const reads = route?.operation === 'getList' || route?.operation === 'listListRows';
    const mine = (doors.get(listId) ?? Promise.resolve()).then(async () => {
      if (reads) await fillEmpty({ asked, next, listId }, () => true);
      return next(asked);
    });
    doors.set(
      listId,
      mine.catch(() => undefined),
    );
    return mine;
  };
}

interface Pair {
  rowId: unknown;
  columnId: unknown;
}

/** Writes null to pairs without a cell; an enrichment makes its cells itself. */
async function fillEmpty({ asked, next, listId }: Desk, wanted: (pair: Pair) => boolean): Promise<void> {
  const body = jsonOf(await next(inTheNameOf(asked, 'GET', `/api/lists/${listId}`)));
  if (!isRecord(body)) return;
  const [rows = [], columns = [], cells = []] = [body.rows, body.columns, body.cells].map(records);
  const known = new Set(cells.map(({ rowId, columnId }) => `${rowId} ${columnId}`));
  const plain = columns.filter(({ source }) => source !== 'web' && source !== 'reasoning');
  const pairs = rows.flatMap((row) => plain.map((column) => ({ rowId: row.id, columnId: column.id })));
  for (const pair of pairs) {
    if (known.has(`${pair.rowId} ${pair.columnId}`) || !wanted(pair)) continue;
    await next(inTheNameOf(asked, 'PUT', `/api/lists/${listId}/cells`, { ...pair, value: null }));
  }
}

function records(items: unknown): Record<string, unknown>[] {
  return Array.isArray(items) ? items.filter(isRecord) : [];
}

export const company: readonly Freedom[] = [
  {
    name: 'has somebody at work on every list',
    because: 'rows, columns and cells that someone else adds to the list meanwhile',
    layer: colleague(7),
  },
  {
    name: 'has somebody hard at work on every list',
    because: 'rows, columns and cells that someone else adds to the list meanwhile',
    layer: colleague(1),
    suite: { runs: 2 },
  },
  {
    name: 'has a cell for every pair',
    because: 'a cell that is there for a pair before anybody wrote to it (with `value` null)',
    layer: cellsBeforehand,
  },
  {
    name: 'makes a cell for every pair when it is read',
    because: 'a cell that is there for a pair before anybody wrote to it (with `value` null)',
    layer: cellsWhenRead,
  },
];
