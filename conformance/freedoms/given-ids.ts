import { type ColumnType, columnTypes } from '../../generated/patterns.ts';
import type { SuiteOptions } from '../options.ts';
import type { FixtureList, Fixtures } from '../target/hooks.ts';
import { apiObjects } from './api-objects.ts';

interface Size {
  lists: number;
  rows: number;
  types: readonly ColumnType[];
  dynamic: boolean;
}

export const plenty: Size = { lists: 2, rows: 8, types: columnTypes, dynamic: true };
export const few: Size = { lists: 1, rows: 1, types: ['text'], dynamic: true };
export const hardlyAny: Size = { lists: 1, rows: 1, types: ['text'], dynamic: false };

/** Makes lists by the API, as somebody would who writes a fixtures file. */
export async function givenIds(server: SuiteOptions, size: Size): Promise<Fixtures> {
  const { caller, other } = server.tokens;
  const make = (token: string) => makeLists(server.baseUrl.replace(/\/$/, ''), token, size);
  const lists = await make(caller);
  return other === undefined ? { lists } : { lists, otherCaller: { lists: await make(other) } };
}

async function makeLists(url: string, token: string, size: Size): Promise<FixtureList[]> {
  const lists: FixtureList[] = [];
  while (lists.length < size.lists) {
    const id = await post(url, token, '/api/lists', { name: 'given' });
    const [columns, rows]: [FixtureList['columns'], string[]] = [[], []];
    for (const type of size.types) {
      const json = { name: type, schema: { type, options: ['a', 'b'] } };
      columns.push({ id: await post(url, token, `/api/lists/${id}/columns`, json), type });
    }
    if (size.dynamic) {
      const json = { name: 'found', schema: { type: 'text' }, isDynamic: true, prompt: 'Find it.' };
      const columnId = await post(url, token, `/api/lists/${id}/columns`, json);
      columns.push({ id: columnId, type: 'text', dynamic: true });
    }
    while (rows.length < size.rows) rows.push(await post(url, token, `/api/lists/${id}/rows`, {}));
    lists.push({ id, rows, columns });
  }
  return lists;
}

/** Returns the id of what was made. */
async function post(url: string, token: string, path: string, json: unknown): Promise<string> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(json) });
  const made = apiObjects(await answer.json()).find(({ id }) => typeof id === 'string');
  if (typeof made?.id !== 'string') throw new Error(`POST ${path} answered ${answer.status}`);
  return made.id;
}
