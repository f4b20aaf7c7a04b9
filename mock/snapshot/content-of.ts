import { hash } from '../chance/hash.ts';
import { idSource } from '../chance/id-source.ts';
import { plainColumn } from '../service/built-in-columns.ts';
import type { CellRecord, ColumnRecord, ListRecord, RowRecord } from '../store/records.ts';
import type { ListContent } from '../store/store.ts';
import type { WorldContent } from '../store/stores.ts';
import { rfc3339 } from '../time/clock.ts';
import { parseMoment } from '../time/parse-moment.ts';
import type { Snapshot, SnapshotCell, SnapshotColumn, SnapshotList, SnapshotRow } from './snapshot.ts';

/** What stands in for what a snapshot leaves out. */
export interface Defaults {
  owner: string;
  /** Milliseconds since 1970. */
  now: number;
  seed: string;
}

interface Of {
  owner: string;
  at: string;
  listId: string;
  newId: () => string;
}

/** What a world is to hold, by a snapshot that has been judged. The same snapshot is followed by the same new ids. */
export function contentOf(snapshot: Snapshot, { owner, now, seed }: Defaults): WorldContent {
  const idSeed = `/${hash(JSON.stringify(snapshot))}`;
  const newId = idSource(`${seed}${idSeed}/cells`);
  const at = timeOf(snapshot.at) ?? rfc3339(now);
  const lists = snapshot.lists.map((list) => listContent(list, { owner, at, newId, listId: idOf(list.id) }));
  return { lists, idSeed };
}

function listContent(given: SnapshotList, of: Of): ListContent {
  const { columns = [], rows = [] } = given;
  const list: ListRecord = {
    id: of.listId,
    owner: given.owner ?? of.owner,
    name: given.name ?? null,
    createdAt: timeOf(given.createdAt) ?? of.at,
    updatedAt: timeOf(given.updatedAt) ?? of.at,
    enrichingSince: given.enrichingSince === undefined ? null : parseMoment(given.enrichingSince),
  };
  return {
    list,
    columns: columns.map((column, position) => columnRecord(column, position, of)),
    rows: rows.map((row, position) => rowRecord(row, position, of)),
    cells: rows.flatMap(({ id, cells = {} }, position) =>
      Object.entries(cells).map(([columnId, cell]) =>
        cellRecord(cell, { columnId: idOf(columnId), rowId: idOf(id) }, position, of),
      ),
    ),
  };
}

function columnRecord(given: SnapshotColumn, position: number, { at, listId }: Of): ColumnRecord {
  const createdAt = timeOf(given.createdAt) ?? at;
  const { name, schema } = given;
  return {
    ...plainColumn({ id: idOf(given.id), listId, name, schema, createdAt }),
    ...given,
    id: idOf(given.id),
    createdAt,
    position,
  };
}

function rowRecord(given: SnapshotRow, position: number, { at, listId }: Of): RowRecord {
  const { linkedinUrl = null, profileData = {}, source = 'manual' } = given;
  const { companyRowId = null, companyDomain = null } = given;
  const addedAt = timeOf(given.addedAt) ?? at;
  const id = idOf(given.id);
  return {
    row: { id, listId, linkedinUrl, profileData, source, addedAt, companyRowId, companyDomain },
    position,
  };
}

function cellRecord(
  given: SnapshotCell,
  place: Pick<CellRecord, 'columnId' | 'rowId'>,
  position: number,
  { at, newId }: Of,
): CellRecord {
  const { value = null, status = 'completed', reasoning = null, error = null } = given;
  const createdAt = timeOf(given.createdAt) ?? at;
  return {
    id: given.id === undefined ? newId() : idOf(given.id),
    ...place,
    value,
    status,
    reasoning,
    error,
    createdAt,
    updatedAt: timeOf(given.updatedAt) ?? createdAt,
    enrichment: enrichmentOf(given, position, at),
    starts: given.starts ?? 0,
  };
}

/** Who writes `pending` by hand means that the cell stays so. */
function enrichmentOf(given: SnapshotCell, position: number, at: string): CellRecord['enrichment'] {
  const { enrichment, status, starts = 0 } = given;
  if (enrichment !== undefined) return { ...enrichment, startedAt: parseMoment(enrichment.startedAt) };
  if (status !== 'pending' && status !== 'processing') return null;
  return { startedAt: parseMoment(at), turn: position + starts, held: status };
}

/** Ids are kept in lower case (UUID-6). */
function idOf(id: string): string {
  return id.toLowerCase();
}

/** Times are kept in UTC, to the millisecond, so that they compare as strings. */
function timeOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : rfc3339(parseMoment(text));
}
