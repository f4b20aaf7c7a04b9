import route from '@stoplight/prism-http/dist/router/index.js';
import type { IHttpRequest, IHttpResponse } from '@stoplight/prism-http/dist/types.js';
import { validateInput, validateOutput } from '@stoplight/prism-http/dist/validator/index.js';
import { operations } from '../../../generated/operations.ts';
import type { OperationId } from '../../../generated/validators.js';

/** What Prism's own router and validator say of a request: the operation, and where the request breaks its schema. */
export function askPrism(request: IHttpRequest): { operation: string | undefined; refused: string[] } {
  const routed = route({ resources: operations, input: request });
  if (routed._tag === 'Left') throw routed.left;
  const judged = validateInput({ resource: routed.right, element: request });
  return { operation: routed.right.iid, refused: judged._tag === 'Left' ? judged.left.map(placeOf) : [] };
}

/** Where an answer breaks the schema of its operation, by Prism's own validator. */
export function askPrismOfAnswer(operation: OperationId, statusCode: number, body: unknown): string[] {
  const resource = operations.find(({ iid }) => iid === operation);
  if (resource === undefined) throw new Error(`generated/operations.ts has no ${operation}.`);
  const element: IHttpResponse = { statusCode, headers: { 'content-type': 'application/json' }, body };
  const judged = validateOutput({ resource, element });
  return judged._tag === 'Left' ? judged.left.map(placeOf) : [];
}

function placeOf({ path = [], message }: { path?: string[]; message: string }): string {
  return path.join('.') || message;
}
