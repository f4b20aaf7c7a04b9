import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { OpenAPIV3_1 } from 'openapi-types';
import { banner } from './banner.ts';
import { GenerateError } from './generate-error.ts';
import { inlineRuntime } from './inline-runtime.ts';
import { type OperationParts, operationParts, type ParameterPart } from './operation-parts.ts';
import { rfc3339 } from './rfc3339.ts';

const places = ['path', 'query'];

/** What validators judge, by their names; a name says where the schemas stand, so equal ones share a validator. */
type Schemas = Record<string, object>;

/**
 * One module with compiled validators for every request part and every answer of the document. Each export is one
 * pure expression, so that a bundle of who judges requests alone holds nothing of the answers.
 */
export function renderValidators(document: OpenAPIV3_1.Document, source: string): string {
  const operations = operationParts(document);
  const parameters: Schemas = {};
  for (const operation of operations) {
    for (const group of groups(operation)) parameters[nameOf(group)] = objectOf(group);
  }
  const requestBodies = operations.flatMap(({ body }) => body ?? []);
  const answers = operations.flatMap(({ responses }) => Object.values(responses));
  return `${banner(source)}
export const requestValidators = /* @__PURE__ */ (() => {
// Query and path values arrive as strings: these coerce them in place and fill in the spec's defaults.
const parameters = ${compile(document, parameters, { coerceTypes: true, useDefaults: true })};

// Bodies are judged as they are.
const bodies = ${compile(document, referencesTo(requestBodies), {})};

return {
${operations.map(requestEntry).join('\n')}
};
})();

export const responseValidators = /* @__PURE__ */ (() => {
const bodies = ${compile(document, referencesTo(answers), {})};

return {
${operations.map(responseEntry).join('\n')}
};
})();
`;
}

function referencesTo(pointers: readonly string[]): Schemas {
  return Object.fromEntries(pointers.map((pointer) => [pointer, reference(pointer)]));
}

/** The parameters of an operation that are judged together. */
function groups({ parameters }: OperationParts): ParameterPart[][] {
  const byPlace = places.map((place) => parameters.filter((parameter) => parameter.in === place));
  return byPlace.filter((group) => group.length > 0);
}

function nameOf(group: ParameterPart[]): string {
  return group.map(({ schema }) => schema).join(' ');
}

function objectOf(group: ParameterPart[]): object {
  return {
    type: 'object',
    required: group.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(group.map((part) => [part.name, propertyOf(part)])),
  };
}

/** ajv fills in a default only where it stands beside the `$ref`. */
function propertyOf({ schema, default: fallback }: ParameterPart): object {
  return { ...reference(schema), ...(fallback !== undefined && { default: fallback }) };
}

function reference(pointer: string): { $ref: string } {
  return { $ref: `spec#${encodeURI(pointer)}` };
}

function compile(document: OpenAPIV3_1.Document, schemas: Schemas, options: Options): string {
  const ajv = new Ajv2020({
    ...options,
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true, lines: true },
    formats: { 'date-time': rfc3339 },
    // The document around the schemas: its members are no keywords of JSON Schema.
    keywords: Object.keys(document),
  });
  ajv.addSchema(document, 'spec', undefined, false);
  const ids = Object.entries(schemas).map(([name, schema], index) => {
    ajv.addSchema(schema, `schema-${index}`);
    return [name, `schema-${index}`];
  });
  return `((exports) => {\n${inlineRuntime(standaloneOf(ajv, Object.fromEntries(ids)))}\nreturn exports;\n})({})`;
}

function standaloneOf(ajv: Ajv2020, ids: Record<string, string>): string {
  try {
    return standaloneCode(ajv, ids);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new GenerateError(`The validators cannot be compiled: ${reason}`);
  }
}

function requestEntry(operation: OperationParts): string {
  const entries = groups(operation).map((group) => `    ${group[0]?.in}: parameters['${nameOf(group)}'],\n`);
  if (operation.body !== undefined) entries.push(`    body: bodies['${operation.body}'],\n`);
  return `  ${operation.id}: {\n${entries.join('')}  },`;
}

function responseEntry({ id, responses }: OperationParts): string {
  const entries = Object.entries(responses).map(
    ([status, pointer]) => `    ${status}: bodies['${pointer}'],\n`,
  );
  return `  ${id}: {\n${entries.join('')}  },`;
}
