import type { OpenAPIV3_1 } from 'openapi-types';
import { follow } from './follow.ts';
import { GenerateError } from './generate-error.ts';

export interface ParameterPart {
  name: string;
  in: string;
  required: boolean;
  /** JSON pointer to its schema. */
  schema: string;
  /** What the schema says it is where it is absent. */
  default: unknown;
}

/** Where in the document the schemas of one operation stand, as JSON pointers; JSON content alone. */
export interface OperationParts {
  id: string;
  /** Lower case. */
  method: string;
  /** As the document writes it, with `{name}` for a parameter. */
  path: string;
  bodyRequired: boolean;
  parameters: ParameterPart[];
  body?: string;
  /** By status, `default` included; a status without JSON content is left out. */
  responses: Record<string, string>;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** Every operation of the document, in its order. */
export function operationParts(document: OpenAPIV3_1.Document): OperationParts[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
    const present = methods.filter((method) => item?.[method] !== undefined);
    return present.map((method) => partsOf(document, path, method));
  });
}

function partsOf(document: OpenAPIV3_1.Document, path: string, method: string): OperationParts {
  const itemPointer = `/paths/${escapeSegment(path)}`;
  const pointer = `${itemPointer}/${method}`;
  const operation = follow<OpenAPIV3_1.OperationObject>(document, pointer).value;
  if (operation.operationId === undefined) throw new GenerateError(`${pointer} has no operationId.`);

  const item = follow<OpenAPIV3_1.PathItemObject>(document, itemPointer).value;
  const body = operation.requestBody && jsonSchema(document, `${pointer}/requestBody`);
  const responses = Object.keys(operation.responses ?? {}).flatMap((status) => {
    const schema = jsonSchema(document, `${pointer}/responses/${status}`);
    return schema === undefined ? [] : [[status, schema] as const];
  });
  return {
    id: operation.operationId,
    method,
    path,
    bodyRequired: operation.requestBody !== undefined && isRequired(document, `${pointer}/requestBody`),
    parameters: [
      ...parametersAt(document, itemPointer, item.parameters),
      ...parametersAt(document, pointer, operation.parameters),
    ],
    ...(body !== undefined && { body }),
    responses: Object.fromEntries(responses),
  };
}

function parametersAt(
  document: OpenAPIV3_1.Document,
  pointer: string,
  list: unknown[] = [],
): ParameterPart[] {
  return list.map((_, index) => {
    const found = follow<OpenAPIV3_1.ParameterObject>(document, `${pointer}/parameters/${index}`);
    const { name, in: place, required = false } = found.value;
    const schema = `${found.pointer}/schema`;
    const { default: fallback } = follow<OpenAPIV3_1.SchemaObject>(document, schema).value;
    return { name, in: place, required, schema, default: fallback };
  });
}

function isRequired(document: OpenAPIV3_1.Document, pointer: string): boolean {
  return follow<OpenAPIV3_1.RequestBodyObject>(document, pointer).value.required === true;
}

function jsonSchema(document: OpenAPIV3_1.Document, pointer: string): string | undefined {
  const found = follow<OpenAPIV3_1.RequestBodyObject | OpenAPIV3_1.ResponseObject>(document, pointer);
  if (found.value.content?.['application/json']?.schema === undefined) return undefined;
  return follow(document, `${found.pointer}/content/${escapeSegment('application/json')}/schema`).pointer;
}

function escapeSegment(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}
