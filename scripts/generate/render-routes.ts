import type { OpenAPIV3_1 } from 'openapi-types';
import { banner } from './banner.ts';
import { operationParts } from './operation-parts.ts';

/** Which operation is where: what a router needs, and nothing of the schemas. */
export function renderRoutes(document: OpenAPIV3_1.Document): string {
  const routes = operationParts(document).map(({ id, method, path, bodyRequired }) => ({
    operationId: id,
    method,
    path,
    bodyRequired,
  }));
  return `${banner('openapi.yaml')}
import type { operations } from './types.ts';

export interface OperationRoute {
  operationId: keyof operations;
  /** Lower case. */
  method: string;
  /** As the spec writes it, with \`{name}\` for a parameter. */
  path: string;
  bodyRequired: boolean;
}

/** Every operation, in the spec's order. */
export const routes: readonly OperationRoute[] = ${JSON.stringify(routes, null, 2)};
`;
}
