import type { RuleId } from '../../generated/rules.ts';
import { blameIds } from '../attribution/ids-to-blame.ts';
import { cellOfWrite, type Place, type SeenCell } from '../cells/seen-cell.ts';
import type { Caller } from '../target/hooks.ts';
import { type Answer, NoAnswer } from '../wire/request.ts';
import { judgeAnswer } from './judge-cell.ts';
import { quote } from './quote.ts';
import type { Scope } from './scope.ts';
import { NotReached, Violation } from './violation.ts';

/** Whom to blame, where an upsert that is right goes wrong. */
export interface Blame {
  /** The rule broken when the upsert is refused, or when nothing comes. */
  refused: RuleId;
  /** The rule broken when the answer's cell has another value. */
  value: RuleId;
  /** The rule broken when the answer's cell is for another pair. */
  ids: RuleId;
}

/** An arrangement: plain values in plain places; what fails here breaks the basic rules, not the one on trial. */
export const firstWrite: Blame = { refused: 'UP-1', value: 'VT-1', ids: 'UP-1' };
export const laterWrite: Blame = { refused: 'UP-2', value: 'UP-2', ids: 'UP-2' };
/** A value of any kind: a server that has trouble with the kind breaks VT-4, and not the rule on trial. */
export const anyFirstWrite: Blame = { refused: 'VT-4', value: 'VT-4', ids: 'UP-1' };
/** The same call again. */
export const sameAgain: Blame = { refused: 'UP-5', value: 'UP-5', ids: 'UP-5' };
/** A right upsert with its ids in upper case. */
export const otherCase: Blame = { refused: 'UUID-6', value: 'UUID-6', ids: 'UUID-6' };
/** The upsert comes upon an enrichment: what goes wrong there breaks ST-1, not the basic rules. */
export const overEnrichment: Blame = { refused: 'ST-1', value: 'UP-2', ids: 'UP-2' };

/** Upserts a cell that the target has to accept, and judges the answer. */
export async function upsert(
  scope: Scope,
  place: Place,
  value: unknown,
  blame: Blame,
  as: Caller = 'caller',
): Promise<SeenCell> {
  const answer = await answered(scope.write(place, value, as), blame.refused);
  const cell = await acceptedCell(scope, place, answer, blame.refused);
  judgeAnswer(cell, place, value, blame);
  return cell;
}

/** The answer of a request that must be answered. */
export async function answered(sent: Promise<Answer>, blame: RuleId): Promise<Answer> {
  try {
    return await sent;
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    throw new Violation(blame, 'an answer to a right upsert', `none (${error.reason})`, 'no-answer');
  }
}

/** The cell of a 2xx answer; another answer breaks the rule named, or the one about the form of ids. */
export async function acceptedCell(
  scope: Scope,
  place: Place,
  answer: Answer,
  blame: RuleId,
): Promise<SeenCell> {
  if (answer.status >= 300) {
    await blameIds(scope, place, answer);
    const came = `${answer.status} ${quote(answer.json ?? answer.text)}`;
    throw new Violation(blame, '200: the upsert is accepted', came, `refused:${answer.status}`);
  }
  const cell = cellOfWrite(answer.json);
  if (!cell) throw new NotReached('SHAPE-1 fails');
  return cell;
}
