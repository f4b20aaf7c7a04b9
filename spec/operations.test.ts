import { describe, expect, it } from 'vitest';
import { openapi } from '../generated/openapi.ts';

const methods = ['get', 'put', 'post', 'delete', 'patch'];

describe('the operations', () => {
  it('are the nine of the contract', () => {
    const found = Object.entries(openapi.paths).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([method]) => methods.includes(method))
        .map(([method, operation]) => `${Reflect.get(operation, 'operationId')}: ${method} ${path}`),
    );
    expect(found.sort()).toEqual([
      'addListColumn: post /api/lists/{id}/columns',
      'createList: post /api/lists',
      'createListRow: post /api/lists/{id}/rows',
      'generateListColumn: post /api/lists/{id}/columns/{colId}/generate',
      'getList: get /api/lists/{id}',
      'listListColumns: get /api/lists/{id}/columns',
      'listListRows: get /api/lists/{id}/rows',
      'listLists: get /api/lists',
      'updateListCell: put /api/lists/{id}/cells',
    ]);
  });
});
