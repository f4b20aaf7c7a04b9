import { describe, expect, it } from 'vitest';
import { askPrism } from './ask-prism.ts';

const listId = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const id = '0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d';
const wrongIds = [
  'x',
  `${id}x`,
  `{${id}}`,
  id.replaceAll('-', ''),
  `${id}\n`,
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
];

const write = (list: string, body: unknown) =>
  askPrism({
    method: 'put',
    url: { path: `/api/lists/${encodeURIComponent(list)}/cells` },
    headers: { 'content-type': 'application/json' },
    body,
  });

// Prism's issues 2574 and 2591: a schema that is referenced twice could come out as one that accepts everything.
describe('Prism judges requests by generated/operations.ts', () => {
  it('lets a right write pass, whatever its value', () => {
    for (const value of [null, 0, 'a', [], {}, undefined]) {
      expect(write(listId, { rowId: id, columnId: id, value })).toEqual({
        operation: 'updateListCell',
        refused: [],
      });
    }
  });

  it.each(wrongIds)('refuses %j in each of the three places', (wrong) => {
    expect(write(wrong, { rowId: id, columnId: id, value: 1 }).refused).toEqual(['path.id']);
    expect(write(listId, { rowId: wrong, columnId: id, value: 1 }).refused).toEqual(['body.rowId']);
    expect(write(listId, { rowId: id, columnId: wrong, value: 1 }).refused).toEqual(['body.columnId']);
  });

  it.each([1, null, [id], { id }])('refuses %j as an id in the body, without coercion', (wrong) => {
    expect(write(listId, { rowId: wrong, columnId: id }).refused).toEqual(['body.rowId']);
    expect(write(listId, { rowId: id, columnId: wrong }).refused).toEqual(['body.columnId']);
  });

  it.each([[{ rowId: id }], [{ columnId: id }], [[]], ['text'], [undefined]])(
    'refuses the body %j',
    (body) => {
      expect(write(listId, body).refused).toHaveLength(1);
    },
  );

  it.each([
    ['getList', 'get', '/api/lists/x'],
    ['listListColumns', 'get', '/api/lists/x/columns'],
    ['listListRows', 'get', '/api/lists/x/rows'],
  ] as const)('refuses a wrong list id of %s', (operation, method, path) => {
    expect(askPrism({ method, url: { path } })).toEqual({ operation, refused: ['path.id'] });
  });

  it.each([
    ['addListColumn', `/api/lists/x/columns`, { name: 'A', schema: { type: 'text' } }, ['path.id']],
    [
      'addListColumn',
      `/api/lists/${listId}/columns`,
      { name: 'A', schema: { type: 'txt' } },
      ['body.schema.type'],
    ],
    ['createList', '/api/lists', { name: 1 }, ['body.name']],
    ['createListRow', '/api/lists/x/rows', {}, ['path.id']],
    ['createListRow', `/api/lists/${listId}/rows`, { linkedinUrl: 1 }, ['body.linkedinUrl']],
    ['generateListColumn', `/api/lists/x/columns/${id}/generate`, { rowIds: [] }, ['path.id']],
    ['generateListColumn', `/api/lists/${listId}/columns/x/generate`, { rowIds: [] }, ['path.colid']],
    [
      'generateListColumn',
      `/api/lists/${listId}/columns/${id}/generate`,
      { rowIds: [id, 'x'] },
      ['body.rowIds.1'],
    ],
  ])('refuses what is wrong with %s %s', (operation, path, body, refused) => {
    const headers = { 'content-type': 'application/json' };
    expect(askPrism({ method: 'post', url: { path }, headers, body })).toEqual({ operation, refused });
  });

  it.each([
    [{}, []],
    [{ limit: '1', offset: '0' }, []],
    [{ limit: '500' }, []],
    [{ limit: '0' }, ['query.limit']],
    [{ limit: '501' }, ['query.limit']],
    [{ limit: 'x', offset: '-1' }, ['query.limit', 'query.offset']],
    [{ limit: '1.5' }, ['query.limit']],
  ])('judges the query %j', (query: Record<string, string>, refused) => {
    const path = `/api/lists/${listId}/rows`;
    expect(askPrism({ method: 'get', url: { path, query } })).toEqual({ operation: 'listListRows', refused });
  });
});
