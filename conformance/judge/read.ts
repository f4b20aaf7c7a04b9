import { cellOfRead, isAt, isRecord, type Place, type SeenCell } from '../cells/seen-cell.ts';
import type { Caller } from '../target/hooks.ts';
import type { Reader } from './environment.ts';
import type { Scope } from './scope.ts';
import { NotReached, needs, Violation } from './violation.ts';

/** The largest page that the contract allows. */
export const largestPage = 500;
/** Pages of one read; a server whose `hasMore` never ends is not followed for ever. */
export const mostPages = 1_000;

/** For what any reader shows. */
export function firstReader(scope: Scope): Reader {
  const [reader] = scope.env.readers;
  if (!reader) throw needs('getList or listListRows');
  return reader;
}

/** All cells of a list, by one of the two readers. */
export async function readCells(
  scope: Scope,
  listId: string,
  reader: Reader,
  as: Caller = 'caller',
): Promise<SeenCell[]> {
  if (!scope.env.readers.includes(reader)) throw needs(reader);
  return reader === 'getList' ? byGetList(scope, listId, as) : byRows(scope, listId, as);
}

async function byGetList(scope: Scope, listId: string, as: Caller): Promise<SeenCell[]> {
  const path = `/api/lists/${listId}`;
  const body = await readJson(scope, 'getList', path, as);
  return cellsIn(body.cells, 'getList');
}

async function byRows(scope: Scope, listId: string, as: Caller): Promise<SeenCell[]> {
  return [...(await rowsByPages(scope, listId, largestPage, as)).values()].flat();
}

/**
 * The cells of each row, by its id in lower case, read page by page; `limit` is a parameter so that paging itself can
 * be put to the test.
 */
export async function rowsByPages(
  scope: Scope,
  listId: string,
  limit: number,
  as: Caller = 'caller',
): Promise<ReadonlyMap<string, SeenCell[]>> {
  const rows = new Map<string, SeenCell[]>();
  let offset = 0;
  for (let page = 0; page < mostPages; page += 1) {
    const { raw, hasMore } = await readPage(scope, listId, { limit, offset }, as);
    // a row that moved between two pages, since others write too, is seen twice: its later sight counts
    for (const [id, cells] of rowsIn(raw)) rows.set(id, cells);
    offset += raw.length;
    if (!hasMore || raw.length === 0) break;
  }
  return rows;
}

type Page = { limit: number; offset: number };

/** The cells of one page of rows, in the order of `listListRows`; of the one that comes where no page is named, if none is. */
export async function cellsOfPage(scope: Scope, listId: string, page?: Page): Promise<SeenCell[]> {
  const { raw } = await readPage(scope, listId, page, 'caller');
  return [...rowsIn(raw).values()].flat();
}

async function readPage(
  scope: Scope,
  listId: string,
  page: Page | undefined,
  as: Caller,
): Promise<{ raw: readonly unknown[]; hasMore: boolean }> {
  const query = page ? `?limit=${page.limit}&offset=${page.offset}` : '';
  const path = `/api/lists/${listId}/rows${query}`;
  const { rows, hasMore } = await readJson(scope, 'listListRows', path, as);
  if (!Array.isArray(rows)) throw new NotReached('SHAPE-1 fails (listListRows without rows)');
  return { raw: rows, hasMore: hasMore === true };
}

function rowsIn(raw: readonly unknown[]): Map<string, SeenCell[]> {
  const rows = new Map<string, SeenCell[]>();
  for (const [index, row] of raw.entries()) {
    if (!isRecord(row)) continue;
    const id = typeof row.id === 'string' ? row.id.toLowerCase() : `${index}`;
    rows.set(id, [...(rows.get(id) ?? []), ...cellsIn(row.cells, 'listListRows')]);
  }
  return rows;
}

async function readJson(
  scope: Scope,
  operation: Reader,
  path: string,
  as: Caller,
): Promise<Record<string, unknown>> {
  const answer = await scope.send({ operation, method: 'GET', path, as });
  if (answer.status !== 200) {
    const expected = `${operation} shows the list that was just written to`;
    throw new Violation('UP-6', expected, `it answered ${answer.status}`, `read:${answer.status}`);
  }
  if (!isRecord(answer.json)) throw new NotReached('SHAPE-1 fails');
  return answer.json;
}

function cellsIn(raw: unknown, reader: Reader): SeenCell[] {
  if (!Array.isArray(raw)) throw new NotReached(`SHAPE-1 fails (${reader} without cells)`);
  const cells = raw.map(cellOfRead).filter((cell) => cell !== undefined);
  const isNowhere = cells.some((cell) => cell.rowId === undefined || cell.columnId === undefined);
  if (isNowhere) throw new NotReached(`SHAPE-1 fails (${reader} shows cells without rowId or columnId)`);
  return cells;
}

/** The one cell at a place, or undefined. Two of them break UP-2, or the rule that `twice` names. */
export async function readCell(
  scope: Scope,
  place: Place,
  reader: Reader,
  twice: 'UP-1' | 'UP-2' | 'UP-7' = 'UP-2',
  as: Caller = 'caller',
): Promise<SeenCell | undefined> {
  return oneAt(await readCells(scope, place.listId, reader, as), place, reader, twice);
}

export function oneAt(
  cells: readonly SeenCell[],
  place: Place,
  reader: Reader,
  twice: 'UP-1' | 'UP-2' | 'UP-7' = 'UP-2',
): SeenCell | undefined {
  const [first, ...more] = cells.filter((cell) => isAt(cell, place));
  if (more.length === 0) return first;
  const expected = 'exactly one cell for the pair of row and column';
  throw new Violation(twice, expected, `${more.length + 1} of them in ${reader}`, 'cells:several');
}
