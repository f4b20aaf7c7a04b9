import { isRecord } from '../cells/seen-cell.ts';
import { SetUpError } from '../errors.ts';
import { type Answer, NoAnswer, type WireRequest } from '../wire/request.ts';

export type Send = (request: WireRequest) => Promise<Answer>;

/** The recognisable name of every list that a run makes. */
export const listName = 'cell-contract check';

function seen(answer: Answer): string {
  const text = answer.text.replace(/\s+/g, ' ').trim();
  return `answered ${answer.status}${text === '' ? '' : ` ${text.slice(0, 200)}`}`;
}

/** Sends a set-up request and digs the id out of its answer: `idAt(send, request, 'sheet')` reads `sheet.id`. */
export async function idFrom(send: Send, request: WireRequest, member: string): Promise<string> {
  const what = request.operation;
  const answer = await send(request).catch((error: unknown) => {
    if (error instanceof NoAnswer) throw new SetUpError('set-up-failed', what, `no answer (${error.reason})`);
    throw error;
  });
  if (answer.status !== 200 && answer.status !== 201)
    throw new SetUpError('set-up-failed', what, seen(answer));
  const made = isRecord(answer.json) ? answer.json[member] : undefined;
  if (!isRecord(made) || typeof made.id !== 'string') {
    throw new SetUpError('set-up-failed', what, `${seen(answer)}, where ${member}.id should be`);
  }
  return made.id;
}
