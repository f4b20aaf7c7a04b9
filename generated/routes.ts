// Written by `npm run generate` from spec/openapi.yaml; do not edit.

import type { operations } from './types.ts';

export interface OperationRoute {
  operationId: keyof operations;
  /** Lower case. */
  method: string;
  /** As the spec writes it, with `{name}` for a parameter. */
  path: string;
  bodyRequired: boolean;
}

/** Every operation, in the spec's order. */
export const routes: readonly OperationRoute[] = [
  {
    "operationId": "updateListCell",
    "method": "put",
    "path": "/api/lists/{id}/cells",
    "bodyRequired": true
  },
  {
    "operationId": "listLists",
    "method": "get",
    "path": "/api/lists",
    "bodyRequired": false
  },
  {
    "operationId": "createList",
    "method": "post",
    "path": "/api/lists",
    "bodyRequired": false
  },
  {
    "operationId": "getList",
    "method": "get",
    "path": "/api/lists/{id}",
    "bodyRequired": false
  },
  {
    "operationId": "listListColumns",
    "method": "get",
    "path": "/api/lists/{id}/columns",
    "bodyRequired": false
  },
  {
    "operationId": "addListColumn",
    "method": "post",
    "path": "/api/lists/{id}/columns",
    "bodyRequired": true
  },
  {
    "operationId": "listListRows",
    "method": "get",
    "path": "/api/lists/{id}/rows",
    "bodyRequired": false
  },
  {
    "operationId": "createListRow",
    "method": "post",
    "path": "/api/lists/{id}/rows",
    "bodyRequired": true
  },
  {
    "operationId": "generateListColumn",
    "method": "post",
    "path": "/api/lists/{id}/columns/{colId}/generate",
    "bodyRequired": true
  }
];
