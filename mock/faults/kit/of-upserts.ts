import type { Answer, Asked, Handle } from '../../front/asked.ts';
import type { Fault, Tools } from '../fault.ts';
import { type UpsertRequest, upsertRequest } from './upsert-request.ts';

type Change<Result> = (request: UpsertRequest, asked: Asked, tools: Tools) => Result;

/** A fault that judges a call of `updateListCell` as if it had been another; null leaves the call as it is. */
export function takesCallFor(change: Change<Asked | null>): NonNullable<Fault['front']> {
  return (next, tools) => (asked) => {
    const request = upsertRequest(asked);
    return next((request && change(request, asked, tools)) ?? asked);
  };
}

/** A fault that answers a call of `updateListCell` itself where it has an answer. */
export function answersItself(
  answer: (
    request: UpsertRequest,
    asked: Asked,
    tools: Tools,
    next: Handle,
  ) => Promise<Answer | null> | Answer | null,
): NonNullable<Fault['front']> {
  return (next, tools) => async (asked) => {
    const request = upsertRequest(asked);
    return (request && (await answer(request, asked, tools, next))) ?? next(asked);
  };
}

/** A fault that changes what `updateListCell` answers. */
export function changesAnswer(
  change: (answer: Answer, asked: Asked, tools: Tools) => Promise<Answer> | Answer,
): NonNullable<Fault['front']> {
  return (next, tools) => async (asked) => {
    const answer = await next(asked);
    return upsertRequest(asked) === null ? answer : change(answer, asked, tools);
  };
}
