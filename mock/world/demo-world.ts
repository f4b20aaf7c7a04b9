import { plainColumn } from '../service/built-in-columns.ts';
import type { CellRecord, ColumnRecord, RowRecord } from '../store/records.ts';
import type { ListContent } from '../store/store.ts';
import type { CellStatus, ColumnSchema } from '../wire.ts';

const at = '2025-03-01T09:00:00.000Z';

const ids = {
  list: '10000000-0000-4000-8000-000000000001',
  otherList: '10000000-0000-4000-8000-000000000002',
  column: (place: number) => `c0000000-0000-4000-8000-${place.toString().padStart(12, '0')}`,
  row: (place: number) => `a0000000-0000-4000-8000-${place.toString().padStart(12, '0')}`,
  cell: (row: number, column: number) =>
    `ce000000-0000-4000-8000-${(row * 100 + column).toString().padStart(12, '0')}`,
};

const columns: readonly {
  name: string;
  schema: ColumnSchema;
  prompt?: string;
  values: readonly unknown[];
}[] = [
  {
    name: 'Job title',
    schema: { type: 'text' },
    values: ['Head of Research', 'Staff Engineer', 'Founder', 'Partner'],
  },
  { name: 'Talks given', schema: { type: 'number' }, values: [12, 0, 3.5, -1] },
  { name: 'Has replied', schema: { type: 'boolean' }, values: [true, false, true, false] },
  {
    name: 'Latest paper',
    schema: { type: 'url' },
    prompt: 'Find the most recent paper of this person.',
    values: ['https://example.com/papers/1', null, null, null],
  },
  {
    name: 'Stage',
    schema: { type: 'enum', options: ['asked', 'agreed', 'declined'] },
    values: ['agreed', 'asked', 'declined', 'asked'],
  },
  {
    name: 'Roles',
    schema: { type: 'multiselect', options: ['speaker', 'sponsor', 'guest'] },
    values: [['speaker', 'sponsor'], ['guest'], [], ['guest', 'speaker']],
  },
  {
    name: 'Topics',
    schema: { type: 'list', itemType: 'text' },
    values: [['batteries', 'policy'], ['compilers'], [], ['speech']],
  },
  { name: 'Met on', schema: { type: 'date' }, values: ['2025-01-17', '2024-11-02', null, '2025-02-28'] },
  {
    name: 'E-mail',
    schema: { type: 'email' },
    values: ['ada@example.com', 'bo@example.com', 'chen@example.com', null],
  },
  { name: 'Phone', schema: { type: 'phone' }, values: ['+15550001111', '+15550002222', null] },
];

const people = [
  { firstName: 'Ada', lastName: 'Example' },
  { firstName: 'Bo', lastName: 'Sample' },
  { firstName: 'Chen', lastName: 'Instance' },
  { firstName: 'Dara', lastName: 'Specimen' },
];

/** The dynamic column shows every state, one a person. */
const enriched: readonly Pick<CellRecord, 'status' | 'reasoning' | 'error'>[] = [
  { status: 'completed', reasoning: 'Listed first on the personal page.', error: null },
  { status: 'failed', reasoning: null, error: 'The page could not be reached.' },
  { status: 'pending', reasoning: null, error: null },
  { status: 'processing', reasoning: null, error: null },
];

/** What the demo list is and holds, for whoever shows it or prints lines to paste. */
export const demo = {
  listId: ids.list,
  name: 'Conference speakers',
  rows: people.map(({ firstName, lastName }, place) => ({
    id: ids.row(place + 1),
    name: `${firstName} ${lastName}`,
  })),
  columns: columns.map(({ name, schema, prompt }, place) => ({
    id: ids.column(place + 1),
    name,
    type: schema.type,
    dynamic: prompt !== undefined,
  })),
};

/** A small readable world: one list of the first caller's with all ten types and all states, one of the other's. */
export function demoWorld(caller: string, other: string | undefined): ListContent[] {
  const lists = [demoList(demo.listId, caller, demo.name)];
  if (other !== undefined) lists.push(emptyList(ids.otherList, other, 'Guests'));
  return lists;
}

function demoList(listId: string, owner: string, name: string): ListContent {
  const cells = people.flatMap((_, row) =>
    columns.map((column, place) => demoCell(row, place, column.values[row])),
  );
  return {
    ...emptyList(listId, owner, name),
    columns: columns.map((column, place) => demoColumn(listId, place, column)),
    rows: people.map((person, place) => demoRow(listId, place, person)),
    // The last person's phone is left out, so that there is a cell to insert.
    cells: cells.slice(0, -1),
  };
}

function emptyList(id: string, owner: string, name: string): ListContent {
  const list = { id, owner, name, createdAt: at, updatedAt: at, enrichingSince: null };
  return { list, columns: [], rows: [], cells: [] };
}

function demoColumn(listId: string, place: number, column: (typeof columns)[number]): ColumnRecord {
  const { name, schema, prompt } = column;
  return {
    ...plainColumn({ id: ids.column(place + 1), listId, name, schema, createdAt: at }),
    position: place,
    ...(prompt !== undefined && { prompt, source: 'web' }),
  };
}

function demoRow(listId: string, place: number, person: (typeof people)[number]): RowRecord {
  const row = {
    id: ids.row(place + 1),
    listId,
    linkedinUrl: `https://www.linkedin.com/in/${person.firstName.toLowerCase()}-example`,
    profileData: person,
    source: 'manual',
    addedAt: at,
    companyRowId: null,
    companyDomain: null,
  };
  return { row, position: place };
}

function demoCell(row: number, place: number, value: unknown): CellRecord {
  const dynamic = columns[place]?.prompt !== undefined ? enriched[row] : undefined;
  const state = dynamic ?? { status: 'completed', reasoning: null, error: null };
  return cell(row, place, value, state);
}

function cell(
  row: number,
  place: number,
  value: unknown,
  state: Pick<CellRecord, 'status' | 'reasoning' | 'error'>,
): CellRecord {
  return {
    id: ids.cell(row + 1, place + 1),
    columnId: ids.column(place + 1),
    rowId: ids.row(row + 1),
    value,
    ...state,
    createdAt: at,
    updatedAt: at,
    enrichment: heldAs(state.status),
    starts: 0,
  };
}

/** Cells in flight stay so, for people to look at, until they are landed, overwritten or generated afresh. */
function heldAs(status: CellStatus): CellRecord['enrichment'] {
  if (status !== 'pending' && status !== 'processing') return null;
  return { startedAt: Date.parse(at), turn: 0, held: status };
}
