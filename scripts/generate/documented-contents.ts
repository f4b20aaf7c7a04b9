import { join } from 'node:path';
import SwaggerParser from '@apidevtools/swagger-parser';
import type { OpenAPIV3_1 } from 'openapi-types';
import type { OperationId } from '../../generated/validators.js';

/** The JSON content of one request or answer, with all the examples that the spec gives for it. */
export interface DocumentedContent {
  operation: OperationId;
  /** `body` for the request, else the status of the answer. */
  part: string;
  schema: OpenAPIV3_1.SchemaObject;
  examples: unknown[];
}

type Media = OpenAPIV3_1.MediaTypeObject;
type WithContent = { content?: Record<string, Media> } | undefined;

const methods = ['get', 'put', 'post'] as const;
const file = join(import.meta.dirname, '../../spec/openapi.yaml');

/** Reads the spec from its file, with every `$ref` replaced by what it points to. */
export async function documentedContents(): Promise<DocumentedContent[]> {
  const document = (await SwaggerParser.dereference(file)) as OpenAPIV3_1.Document;
  const operations = Object.values(document.paths ?? {}).flatMap((item) =>
    methods.flatMap((method) => item?.[method] ?? []),
  );
  return operations.flatMap(({ operationId, requestBody, responses }) =>
    [['body', requestBody] as const, ...Object.entries(responses ?? {})].flatMap(([part, holder]) => {
      const media = (holder as WithContent)?.content?.['application/json'];
      if (media === undefined) return [];
      const schema = media.schema as OpenAPIV3_1.SchemaObject;
      return [{ operation: operationId as OperationId, part, schema, examples: examplesOf(media) }];
    }),
  );
}

function examplesOf({ example, examples = {} }: Media): unknown[] {
  const named = Object.values(examples).map((named) => Reflect.get(named, 'value'));
  return example === undefined ? named : [example, ...named];
}
