import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json as readJson } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { uuid } from '../../generated/patterns.ts';
import { type TinyList, tinyCell, tinyColumn, tinyRow, tinySheet } from './tiny-records.ts';

export interface TinyAnswer {
  status: number;
  body: unknown;
}

export interface TinyRequest {
  method: string;
  path: string;
  caller: string;
  body: unknown;
}

/** A way to be wrong: answers in place of the right server, which it may ask. */
export type Lie = (request: TinyRequest, right: () => TinyAnswer) => TinyAnswer | Promise<TinyAnswer>;

export const tinyTokens = { caller: 'token-of-ada', other: 'token-of-bo' } as const;

/** For tests: the least server that keeps to the contract, without enrichment; `lie` makes it break one rule. */
export async function tinyServer(lie: Lie = (_, right) => right()): Promise<string> {
  const lists = new Map<string, TinyList>();
  const server = createServer(async (incoming, response) => {
    const request = await read(incoming);
    const right = () => answer(request, lists);
    const { status, body } = request.caller === '' ? failure(401, 'unauthorized') : await lie(request, right);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function read(incoming: IncomingMessage): Promise<TinyRequest> {
  const [, token = ''] = /^Bearer (\S+)$/.exec(incoming.headers.authorization ?? '') ?? [];
  const known: string[] = Object.values(tinyTokens);
  const body: unknown = await readJson(incoming).catch(() => undefined);
  const canBeShown = isShowable(body);
  const caller = known.includes(token) ? token : '';
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    caller,
    body: canBeShown ? body : undefined,
  };
}

/** Some values are too deep to be written again. */
function isShowable(body: unknown): boolean {
  try {
    JSON.stringify(body);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function failure(status: number, code: string): TinyAnswer {
  return { status, body: { error: code.replaceAll('_', ' '), code } };
}

function answer({ method, path, caller, body }: TinyRequest, lists: Map<string, TinyList>): TinyAnswer {
  const [, , , id = '', part = '', colId] = new URL(path, 'http://tiny').pathname.split('/');
  const members = typeof body === 'object' && body !== null ? new Map(Object.entries(body)) : undefined;
  if (id === '') return method === 'GET' ? all(lists, caller) : created(lists, caller);
  if (!uuid.test(id)) return failure(400, 'validation_failed');
  const isUpsert = method === 'PUT' && part === 'cells';
  if (isUpsert && !(isUuid(members?.get('rowId')) && isUuid(members?.get('columnId'))))
    return failure(400, 'validation_failed');
  const list = lists.get(id.toLowerCase());
  if (list?.owner !== caller) return failure(404, 'list_not_found');
  if (isUpsert) return upserted(list, members ?? new Map());
  if (colId !== undefined) return failure(400, 'column_not_dynamic');
  if (method === 'POST') return part === 'rows' ? rowAdded(list) : columnAdded(list, members ?? new Map());
  return shown(list, part, new URL(path, 'http://tiny').searchParams);
}

const isUuid = (id: unknown): boolean => typeof id === 'string' && uuid.test(id);

function all(lists: Map<string, TinyList>, caller: string): TinyAnswer {
  const own = [...lists.values()].filter(({ owner }) => owner === caller).reverse();
  return {
    status: 200,
    body: { lists: own.map((list) => ({ ...tinySheet(list), rowCount: list.rows.length })) },
  };
}

function created(lists: Map<string, TinyList>, owner: string): TinyAnswer {
  const list = { id: randomUUID(), owner, rows: [], columns: [], cells: new Map() };
  lists.set(list.id, list);
  return { status: 201, body: { sheet: tinySheet(list) } };
}

function rowAdded(list: TinyList): TinyAnswer {
  const row = tinyRow(list.id);
  list.rows.push(row);
  return { status: 201, body: { row, columnsToEnrich: [] } };
}

function columnAdded(list: TinyList, members: Map<string, unknown>): TinyAnswer {
  if (members.get('isDynamic') === true) return failure(400, 'validation_failed');
  const column = tinyColumn(list, members.get('schema'));
  list.columns.push(column);
  return { status: 201, body: { column } };
}

function upserted(list: TinyList, members: Map<string, unknown>): TinyAnswer {
  const [rowId, columnId] = [members.get('rowId'), members.get('columnId')].map((id) =>
    String(id).toLowerCase(),
  );
  const row = list.rows.find(({ id }) => id === rowId);
  if (!row) return failure(404, 'row_not_found');
  const column = list.columns.find(({ id }) => id === columnId);
  if (!column) return failure(404, 'column_not_found');
  const key = `${row.id} ${column.id}`;
  const cell = tinyCell(row.id, column.id, members.get('value') ?? null, list.cells.get(key));
  list.cells.set(key, cell);
  const { createdAt, updatedAt, columnId: column_id, rowId: row_id, ...rest } = cell;
  const body = { ...rest, list_id: list.id, column_id, row_id, created_at: createdAt, updated_at: updatedAt };
  return { status: 200, body: { cell: body } };
}

function shown(list: TinyList, part: string, query: URLSearchParams): TinyAnswer {
  const { rows, columns } = list;
  const cells = [...list.cells.values()];
  if (part === 'columns') return { status: 200, body: { columns } };
  if (part === '') return { status: 200, body: { sheet: tinySheet(list), rows, columns, cells } };
  const [limit, offset] = [Number(query.get('limit') ?? 100), Number(query.get('offset') ?? 0)];
  if (!(limit >= 1 && limit <= 500 && offset >= 0) || !Number.isInteger(limit + offset))
    return failure(400, 'validation_failed');
  const page = rows.slice(offset, offset + limit).map((row) => ({
    ...row,
    cells: cells.filter(({ rowId }) => rowId === row.id),
  }));
  const hasMore = offset + limit < rows.length;
  return { status: 200, body: { rows: page, total: rows.length, limit, offset, hasMore } };
}
