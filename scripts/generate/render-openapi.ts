import type { OpenAPIV3_1 } from 'openapi-types';
import { banner } from './banner.ts';

/** The document itself, for programs that must not parse YAML. */
export function renderOpenapi(document: OpenAPIV3_1.Document): string {
  return `${banner('openapi.yaml')}
/** The bundled OpenAPI document; every \`$ref\` in it points into itself. */
export const openapi = ${JSON.stringify(document, null, 2)};
`;
}
