import type { OperationId } from '../../../generated/validators.js';
import type { Answer, Asked } from '../../front/asked.ts';
import { matchPath } from '../../front/routes.ts';
import type { Fault } from '../fault.ts';
import { isObject } from './upsert-request.ts';

/** Changes the answers of one operation, or of all, where they are of a kind. */
export function changes(
  kind: 'successes' | 'errors',
  operation: OperationId | null,
  change: (answer: Answer) => Answer,
): NonNullable<Fault['front']> {
  return (next) => async (asked) => {
    const answer = await next(asked);
    const isKind = kind === 'successes' ? answer.status < 300 : answer.status >= 400;
    return isKind && (operation === null || operationOf(asked) === operation) ? change(answer) : answer;
  };
}

export function operationOf({ method, url }: Asked): OperationId | undefined {
  return matchPath(url.path)?.methods.get(method)?.operationId;
}

/** Changes the objects at a path of a body; `*` stands for each item. */
export function at(
  body: unknown,
  [step, ...rest]: readonly string[],
  change: (object: Record<string, unknown>) => unknown,
): unknown {
  if (step === '*') return Array.isArray(body) ? body.map((item) => at(item, rest, change)) : body;
  if (!isObject(body)) return body;
  if (step === undefined) return change({ ...body });
  return { ...body, [step]: at(body[step], rest, change) };
}
