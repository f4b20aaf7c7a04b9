import { getHttpOperationsFromSpec } from '@stoplight/prism-cli/dist/operations.js';
import { banner } from './banner.ts';
import { compileAsPrism } from './prism/compile-as-prism.ts';

/** Members that only Prism's random mocker and its documentation views read. */
const unread = ['x-stoplight', 'description', 'summary', 'examples'];

/** Prism's own model of the operations, so that the mock starts without parsing the spec. */
export async function renderOperations(file: string): Promise<string> {
  const operations = (await getHttpOperationsFromSpec(file)).map(withoutUnread);
  compileAsPrism(operations);
  return `${banner('openapi.yaml')}
import type { IHttpOperation } from '@stoplight/types';

// Typed loosely first: the model's enums do not take the literals that a JSON value consists of.
const data: object = ${JSON.stringify(operations, null, 1)};

/** The operations as Prism's router and validator take them; no \`$ref\` is left in their schemas. */
export const operations = data as IHttpOperation[];
`;
}

function withoutUnread<T extends object>(operation: T): T {
  return JSON.parse(
    JSON.stringify(operation, (key, value: unknown) => (isUnread(key, value) ? undefined : value)),
  ) as T;
}

/** A property of the API that is called alike is a schema, that is, a plain object: it stays. */
function isUnread(key: string, value: unknown): boolean {
  const isSchema = typeof value === 'object' && !Array.isArray(value) && key !== 'x-stoplight';
  return unread.includes(key) && !isSchema;
}
