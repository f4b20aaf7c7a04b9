import type { OpenAPIV3_1 } from 'openapi-types';

/** A document of one operation, `post /items/{id}`, for tests to vary. */
export function tinyDocument(operation: object = {}): OpenAPIV3_1.Document {
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', pattern: '^\\d+$' } };
  const post = { operationId: 'postItem', responses: { 200: { description: 'Done.' } }, ...operation };
  const document: object = {
    openapi: '3.1.0',
    info: { title: 'Tiny', version: '1' },
    paths: { '/items/{id}': { parameters: [id], post } },
  };
  return document as OpenAPIV3_1.Document;
}
