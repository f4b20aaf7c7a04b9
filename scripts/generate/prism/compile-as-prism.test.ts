import type { IHttpOperation } from '@stoplight/types';
import { expect, it } from 'vitest';
import { compileAsPrism } from './compile-as-prism.ts';

const operationWith = (schema: object): IHttpOperation => ({
  id: '1',
  iid: 'postItem',
  method: 'post',
  path: '/items',
  request: { body: { id: '2', contents: [{ id: '3', mediaType: 'application/json', schema }] } },
  responses: [{ id: '4', code: '200' }],
});

it('accepts a schema that compiles', () => {
  expect(() => compileAsPrism([operationWith({ type: 'string' })])).not.toThrow();
});

it('refuses one that Prism would take for a schema that accepts everything, and says where it is', () => {
  const refused = () => compileAsPrism([operationWith({ $ref: '#/nowhere' })]);
  expect(refused).toThrow('Prism cannot compile the request body of postItem: ');
});
