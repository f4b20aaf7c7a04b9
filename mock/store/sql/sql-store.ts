import type { Row } from '../../wire.ts';
import { isDynamic } from '../is-dynamic.ts';
import type { CellRecord, ColumnRecord, ListRecord } from '../records.ts';
import type {
  CellScope,
  CellWrite,
  ListContent,
  ListScope,
  Missing,
  NewRow,
  RowPage,
  Stamp,
  Store,
} from '../store.ts';
import { type ContentLine, contentOf } from './content.ts';
import type { Database, Sql, Statement } from './database.ts';
import { cellOf, columnLine, columnOf, listOf, rowLine, rowOf, toJson, urlDigest } from './lines.ts';
import { cellsToStart, landCell, putCell, readCell, startCells } from './statements/cells.ts';
import * as lists from './statements/lists.ts';
import type { CellLine, ColumnLine, ListLine, RowLine } from './tables.ts';

const noList: Missing = { missing: 'list' };
const noRow: Missing = { missing: 'row' };
const noColumn: Missing = { missing: 'column' };

/** The world that a store acts in, while it is that of this session; null where it need be no session's any more. */
export interface Ground {
  session: string | null;
  world: string;
}

/** Which of the three look-ups found something. */
interface Found {
  has_list: boolean;
  has_row: boolean;
  has_column: boolean;
}

interface HeldList {
  key: string;
  rows_given: number;
}

/** The state in PostgreSQL or PGlite. Every method is one statement, or one transaction that holds the list. */
export class SqlStore implements Store {
  readonly #database: Database;
  readonly #worldNow: () => Promise<string>;
  #ground: Ground;

  /** `worldNow` finds the session's world where another mock has begun it again. */
  constructor(database: Database, ground: Ground, worldNow: () => Promise<string>) {
    this.#database = database;
    this.#ground = ground;
    this.#worldNow = worldNow;
  }

  /** From here on what it does stays in its world, although the session goes on in another. */
  leave(): void {
    this.#ground = { ...this.#ground, session: null };
  }

  /** The session stays in its world after all. */
  stay(session: string): void {
    this.#ground = { ...this.#ground, session };
  }

  async addList(list: ListRecord, columns: readonly ColumnRecord[]): Promise<void> {
    const key = crypto.randomUUID();
    const { id, name, createdAt, updatedAt, enrichingSince } = list;
    const values = [id, JSON.stringify(list.owner), toJson(name), createdAt, updatedAt, enrichingSince];
    const lines = columns.map((column) => columnLine(key, column));
    await this.#ask(lists.addList, [key, ...values, JSON.stringify(lines)]);
  }

  async listsOf(owner: string): Promise<{ list: ListRecord; rowCount: number }[]> {
    const found = await this.#ask<{
      list: ListLine | null;
      row_count: number;
      cells_updated_at: string | null;
    }>(lists.listsOf, [JSON.stringify(owner)]);
    return found.flatMap(({ list, row_count: rowCount, cells_updated_at: cellsUpdatedAt }) =>
      list === null ? [] : [{ list: listOf(list, cellsUpdatedAt), rowCount }],
    );
  }

  async readList(scope: ListScope): Promise<ListContent | Missing> {
    const [found] = await this.#ask<ContentLine>(lists.readList, listValues(scope));
    return contentOf(found) ?? noList;
  }

  async ownerOf(listId: string): Promise<string | null> {
    const [{ owner }] = await this.#ask<{ owner: string | null }>(lists.ownerOf, [listId]);
    return owner === null ? null : JSON.parse(owner);
  }

  async readColumns(scope: ListScope): Promise<ColumnRecord[] | Missing> {
    const [{ key, columns }] = await this.#ask<{ key: string | null; columns: ColumnLine[] }>(
      lists.readColumns,
      listValues(scope),
    );
    return key === null ? noList : columns.map(columnOf);
  }

  async readRows(
    scope: ListScope,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<RowPage | Missing> {
    const [{ key, columns, rows, total }] = await this.#ask<{
      key: string | null;
      columns: ColumnLine[];
      rows: (RowLine & { cells: CellLine[] })[];
      total: number;
    }>(lists.readRows, [...listValues(scope), limit, Math.min(offset, Number.MAX_SAFE_INTEGER)]); // the database's numbers end
    if (key === null) return noList;
    return {
      columns: columns.map(columnOf),
      rows: rows.map((row) => ({ ...rowOf(row), cells: row.cells.map(cellOf) })),
      total,
    };
  }

  addColumn(
    scope: ListScope,
    column: Omit<ColumnRecord, 'position'>,
    start: Stamp & { cellId: () => string },
  ): Promise<ColumnRecord | Missing> {
    return this.#holding(scope, async (sql, { key }) => {
      const { length: position } = await sql.query<ColumnLine>(lists.columnsOf, [key]);
      const record: ColumnRecord = { ...column, position };
      await sql.query(lists.insertInto('columns'), [JSON.stringify([columnLine(key, record)])]);
      const rows = isDynamic(record) ? await sql.query<{ id: string }>(lists.rowIdsOf, [key]) : [];
      const cells = rows.map(({ id }) => ({ row_id: id, column_id: record.id, id: start.cellId() }));
      await startAll(sql, key, cells, start);
      await touch(sql, key, start, { enriches: cells.length > 0 });
      return record;
    });
  }

  addRow(scope: ListScope, added: NewRow): Promise<{ row: Row; enriching: string[] } | Missing> {
    return this.#holding(scope, async (sql, { key, rows_given: position }) => {
      const digest = urlDigest(added.row.linkedinUrl);
      const [known] = await sql.query<RowLine>(lists.rowWithUrl, [key, digest]);
      if (known !== undefined) {
        const row = added.merge(rowOf(known).row);
        await sql.query(lists.changeRow, [key, row.id, JSON.stringify(row)]);
        await touch(sql, key, added, {});
        return { row, enriching: [] };
      }
      await sql.query(lists.insertInto('rows'), [
        JSON.stringify([rowLine(key, { row: added.row, position })]),
      ]);
      const columns = (await sql.query<ColumnLine>(lists.columnsOf, [key])).map(columnOf);
      const enriching = columns.filter(isDynamic).map(({ id }) => id);
      const cells = enriching.map((columnId) => ({
        row_id: added.row.id,
        column_id: columnId,
        id: added.cellId(),
      }));
      await startAll(sql, key, cells, added);
      await touch(sql, key, added, { enriches: cells.length > 0, givesRow: true });
      return { row: added.row, enriching };
    });
  }

  async putCell(scope: CellScope, write: CellWrite): Promise<CellRecord | Missing> {
    const { held = null } = write;
    const values = [write.id, ...written(write), held === null ? null : write.now, held];
    const [found] = await this.#ask<Found & CellLine>(putCell, [...cellValues(scope), ...values]);
    return missingIn(found) ?? cellOf(found);
  }

  async landCell(scope: CellScope, starts: number, write: Omit<CellWrite, 'held'>): Promise<boolean> {
    const values = [...cellValues(scope), ...written(write), starts];
    const [{ has_landed: hasLanded }] = await this.#ask<{ has_landed: boolean }>(landCell, values);
    return hasLanded;
  }

  async readCell(scope: CellScope): Promise<{ cell: CellRecord | null; column: ColumnRecord } | Missing> {
    const [found] = await this.#ask<Found & { column: ColumnLine; cell: CellLine | null }>(
      readCell,
      cellValues(scope),
    );
    const { cell, column } = found;
    return missingIn(found) ?? { cell: cell === null ? null : cellOf(cell), column: columnOf(column) };
  }

  startEnrichment(
    scope: ListScope,
    columnId: string,
    rowIds: readonly string[],
    start: Stamp & { cellId: () => string },
  ): Promise<number | Missing> {
    return this.#holding(scope, async (sql, { key }) => {
      const columns = await sql.query<ColumnLine>(lists.columnsOf, [key]);
      if (!columns.some(({ id }) => id === columnId)) return noColumn;
      const wanted = [...new Set(rowIds)];
      const rows = await sql.query<{ row_id: string; cell_id: string | null }>(cellsToStart, [
        key,
        columnId,
        JSON.stringify(wanted),
      ]);
      if (rows.length < wanted.length) return noRow;
      const cellIds = new Map(rows.map(({ row_id: rowId, cell_id: cellId }) => [rowId, cellId]));
      const cells = wanted.map((rowId) => ({
        row_id: rowId,
        column_id: columnId,
        id: cellIds.get(rowId) ?? start.cellId(),
      }));
      await startAll(sql, key, cells, start);
      await touch(sql, key, start, { enriches: cells.length > 0 });
      return cells.length;
    });
  }

  async dump(): Promise<ListContent[]> {
    const found = await this.#ask<ContentLine>(lists.dump, []);
    return found.flatMap((line) => contentOf(line) ?? []);
  }

  /** What a statement on the session's world finds: at least one line, as long as that is the world. */
  async #ask<Line extends object>(
    statement: Statement,
    values: readonly unknown[],
  ): Promise<[Line, ...Line[]]> {
    for (;;) {
      const { session, world } = this.#ground;
      const [first, ...others] = await this.#database.query<Line>(statement, [session, world, ...values]);
      if (first !== undefined) return [first, ...others];
      await this.#follow();
    }
  }

  /** One transaction, in which nobody else adds to the list. */
  async #holding<Result>(
    scope: ListScope,
    work: (sql: Sql, list: HeldList) => Promise<Result>,
  ): Promise<Result | Missing> {
    for (;;) {
      const { session, world } = this.#ground;
      const done = await this.#database.transaction(async (sql) => {
        const [held] = await sql.query<HeldList | { key: null }>(lists.holdList, [
          session,
          world,
          ...listValues(scope),
        ]);
        if (held === undefined) return null;
        return { result: held.key === null ? noList : await work(sql, held) };
      });
      if (done !== null) return done.result;
      await this.#follow();
    }
  }

  async #follow(): Promise<void> {
    const world = await this.#worldNow();
    if (this.#ground.session !== null) this.#ground = { ...this.#ground, world };
  }
}

function listValues({ listId, owner }: ListScope): unknown[] {
  return [listId, JSON.stringify(owner)];
}

function cellValues(scope: CellScope): unknown[] {
  return [...listValues(scope), scope.rowId, scope.columnId];
}

function written({ value, status, reasoning, error, at }: Omit<CellWrite, 'held'>): unknown[] {
  return [JSON.stringify(value), status, toJson(reasoning), toJson(error), at];
}

function missingIn(found: Found): Missing | null {
  if (!found.has_list) return noList;
  if (!found.has_row) return noRow;
  return found.has_column ? null : noColumn;
}

async function startAll(
  sql: Sql,
  list: string,
  cells: readonly Pick<CellLine, 'row_id' | 'column_id' | 'id'>[],
  { now, at }: Stamp,
): Promise<void> {
  if (cells.length > 0) await sql.query(startCells, [list, at, now, JSON.stringify(cells)]);
}

async function touch(
  sql: Sql,
  list: string,
  { now, at }: Stamp,
  { enriches = false, givesRow = false }: { enriches?: boolean; givesRow?: boolean },
): Promise<void> {
  await sql.query(lists.touchList, [list, at, enriches ? now : null, givesRow ? 1 : 0]);
}
