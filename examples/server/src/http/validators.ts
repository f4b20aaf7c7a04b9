import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FastifySchemaCompiler } from 'fastify';
import { parse } from 'yaml';

const specFile = fileURLToPath(import.meta.resolve('cell-contract/openapi.yaml'));
const spec: object = parse(readFileSync(specFile, 'utf8'));

/** A schema of the spec by its name, for a route's `params` or `body`. */
export const ofSpec = (name: string) => ({ $ref: `spec#/components/schemas/${name}` });

const ajv = (coerceTypes: boolean): Ajv2020 =>
  new Ajv2020({ coerceTypes, useDefaults: coerceTypes, strict: false, validateFormats: false }).addSchema(
    spec,
    'spec',
  );

/** Nothing in a body is coerced: `"42"` is not 42 (VT-2). A query is text, so its numbers have to be. */
const strict = ajv(false);
const ofQuery = ajv(true);

export const validatorCompiler: FastifySchemaCompiler<object> = ({ schema, httpPart }) =>
  (httpPart === 'querystring' ? ofQuery : strict).compile(schema);
