import { parse } from 'yaml';
import { columnTypes, uuid } from '../../generated/patterns.ts';
import { isRecord } from '../cells/seen-cell.ts';
import { SetUpError } from '../errors.ts';
import type { FixtureList, Fixtures } from './hooks.ts';

/**
 * Reads a fixtures file, JSON or YAML.
 * @param file its name, for messages
 * @throws {SetUpError} naming the place that is wrong and what should be there
 */
export function parseFixtures(text: string, file: string): Fixtures {
  const wrong = (what: string): SetUpError => new SetUpError('bad-fixtures', file, what);
  let raw: unknown;
  try {
    raw = parse(text);
  } catch (error) {
    throw wrong(
      `it is neither JSON nor YAML (${error instanceof Error ? error.message.split('\n')[0] : error})`,
    );
  }
  if (!isRecord(raw)) throw wrong('it should be an object with "lists"');
  const lists = readLists(raw.lists, 'lists', wrong);
  if (lists.length === 0) throw wrong('lists should hold at least one list');
  if (raw.otherCaller === undefined) return once({ lists }, wrong);
  const other = isRecord(raw.otherCaller) ? raw.otherCaller.lists : undefined;
  return once({ lists, otherCaller: { lists: readLists(other, 'otherCaller.lists', wrong) } }, wrong);
}

/** One thing that stands for two has a right server fail: a write to the one changes the other. */
function once(fixtures: Fixtures, wrong: Wrong): Fixtures {
  const seen = new Map<string, string>();
  const see = (kind: string, id: string, where: string) => {
    const key = `${kind} ${id.toLowerCase()}`;
    const earlier = seen.get(key);
    if (earlier !== undefined) throw wrong(`${where} is ${earlier} again: give each ${kind} once`);
    seen.set(key, where);
  };
  const all = { lists: fixtures.lists, 'otherCaller.lists': fixtures.otherCaller?.lists ?? [] };
  for (const [name, lists] of Object.entries(all)) {
    for (const [index, { id, rows, columns }] of lists.entries()) {
      const where = `${name}[${index}]`;
      see('list', id, `${where}.id`);
      for (const [place, row] of rows.entries()) see('row', row, `${where}.rows[${place}]`);
      for (const [place, column] of columns.entries())
        see('column', column.id, `${where}.columns[${place}].id`);
    }
  }
  return fixtures;
}

type Wrong = (what: string) => SetUpError;

function readLists(raw: unknown, where: string, wrong: Wrong): FixtureList[] {
  if (!Array.isArray(raw)) throw wrong(`${where} should be an array of { id, rows, columns }`);
  return raw.map((list: unknown, index) => readList(list, `${where}[${index}]`, wrong));
}

function readList(raw: unknown, where: string, wrong: Wrong): FixtureList {
  if (!isRecord(raw)) throw wrong(`${where} should be an object with id, rows and columns`);
  if (!Array.isArray(raw.rows) || raw.rows.length === 0)
    throw wrong(`${where}.rows should be an array of row ids, at least one`);
  if (!Array.isArray(raw.columns) || raw.columns.length === 0) {
    throw wrong(`${where}.columns should be an array of { id, type }, at least one`);
  }
  return {
    id: readId(raw.id, `${where}.id`, wrong),
    rows: raw.rows.map((row: unknown, index) => readId(row, `${where}.rows[${index}]`, wrong)),
    columns: raw.columns.map((column: unknown, index) =>
      readColumn(column, `${where}.columns[${index}]`, wrong),
    ),
  };
}

function readColumn(raw: unknown, where: string, wrong: Wrong): FixtureList['columns'][number] {
  if (!isRecord(raw)) throw wrong(`${where} should be an object with id and type`);
  const type = columnTypes.find((known) => known === raw.type);
  if (!type) throw wrong(`${where}.type should be one of ${columnTypes.join(', ')}`);
  if (raw.dynamic !== undefined && typeof raw.dynamic !== 'boolean')
    throw wrong(`${where}.dynamic should be true or false`);
  const id = readId(raw.id, `${where}.id`, wrong);
  return raw.dynamic === undefined ? { id, type } : { id, type, dynamic: raw.dynamic };
}

function readId(raw: unknown, where: string, wrong: Wrong): string {
  if (typeof raw === 'string' && uuid.test(raw)) return raw;
  throw wrong(`${where} should be a UUID, not ${JSON.stringify(raw) ?? 'nothing'}`);
}
