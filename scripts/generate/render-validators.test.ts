import type { OpenAPIV3_1 } from 'openapi-types';
import { describe, expect, it } from 'vitest';
import { GenerateError } from './generate-error.ts';
import { renderValidators } from './render-validators.ts';
import { tinyDocument } from './tiny-document.ts';

const withBody = (schema: OpenAPIV3_1.SchemaObject) =>
  tinyDocument({ requestBody: { content: { 'application/json': { schema } } } });

const load = (document: OpenAPIV3_1.Document) =>
  import(`data:text/javascript,${encodeURIComponent(renderValidators(document, 'tiny.yaml'))}`);

describe('renderValidators', () => {
  it('judges path parameters by the names of the spec', async () => {
    const { path } = (await load(tinyDocument())).requestValidators.postItem;
    expect(path({ id: '12' })).toBe(true);
    expect(path({ id: 'x' })).toBe(false);
    expect(path({})).toBe(false);
  });

  it('coerces query parameters in place and fills in defaults', async () => {
    const integer: OpenAPIV3_1.ParameterObject = { name: 'n', in: 'query', schema: { type: 'integer' } };
    const withDefault = { name: 'm', in: 'query', schema: { type: 'integer', default: 7 } } as const;
    const { query } = (await load(tinyDocument({ parameters: [integer, withDefault] }))).requestValidators
      .postItem;
    const values = { n: '5' };
    expect(query(values)).toBe(true);
    expect(values).toEqual({ n: 5, m: 7 });
    expect(query({ n: '5.5' })).toBe(false);
  });

  it('never coerces bodies', async () => {
    const { body } = (await load(withBody({ type: 'integer' }))).requestValidators.postItem;
    expect(body(5)).toBe(true);
    expect(body('5')).toBe(false);
  });

  it('reports every error', async () => {
    const { body } = (await load(withBody({ type: 'object', required: ['a', 'b'] }))).requestValidators
      .postItem;
    expect(body({})).toBe(false);
    expect(body.errors).toHaveLength(2);
  });

  it('measures texts in code points', async () => {
    const { body } = (await load(withBody({ type: 'string', maxLength: 1 }))).requestValidators.postItem;
    expect(body('😀')).toBe(true);
    expect(body('ab')).toBe(false);
  });

  it('has no validator for an answer without JSON', async () => {
    expect((await load(tinyDocument())).responseValidators.postItem).toEqual({});
  });

  it('refuses a keyword that JSON Schema does not have', () => {
    const misspelt = { type: 'string', patern: 'x' } as OpenAPIV3_1.SchemaObject;
    expect(() => renderValidators(withBody(misspelt), 'tiny.yaml')).toThrow(GenerateError);
    expect(() => renderValidators(withBody(misspelt), 'tiny.yaml')).toThrow('unknown keyword: "patern"');
  });
});
