import SwaggerParser from '@apidevtools/swagger-parser';
import type { OpenAPIV3_1 } from 'openapi-types';
import { GenerateError } from './generate-error.ts';

/** The document of one file: validated against OpenAPI 3.1 and bundled, with every `$ref` pointing into itself. */
export async function loadSpec(file: string): Promise<OpenAPIV3_1.Document> {
  try {
    await SwaggerParser.validate(file);
    return (await SwaggerParser.bundle(file)) as OpenAPIV3_1.Document;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new GenerateError(`${file} is not a valid OpenAPI document: ${reason}`);
  }
}
