import fc from 'fast-check';
import { isRecord } from '../cells/seen-cell.ts';
import type { Scope } from '../judge/scope.ts';
import { NotReached } from '../judge/violation.ts';
import { listName } from '../target/set-up.ts';
import type { Answer } from '../wire/request.ts';

/** Who a new row is about. The same address again is the same person; the same name alone is not. */
export interface Person {
  firstName: string;
  lastName: string;
  linkedinUrl?: string;
}

/** A person whom no list has yet. */
export function somebody(): fc.Arbitrary<Required<Person>> {
  const word = fc.noShrink(fc.noBias(fc.stringMatching(/^[a-z]{12}$/)));
  return word.map((lastName) => ({
    firstName: 'Check',
    lastName,
    linkedinUrl: `https://www.linkedin.com/in/${lastName}`,
  }));
}

/** @throws {NotReached} on fixtures, to which nothing is added */
export function newList(scope: Scope): Promise<Answer> {
  if (scope.env.supply.shared) throw new NotReached('needs: leave to make lists');
  const json = { name: listName };
  return scope.send({ operation: 'createList', method: 'POST', path: '/api/lists', json });
}

export async function newListId(scope: Scope): Promise<string> {
  return idIn(await newList(scope), 'sheet');
}

export function addRow(scope: Scope, listId: string, json: Person): Promise<Answer> {
  return scope.send({ operation: 'createListRow', method: 'POST', path: `/api/lists/${listId}/rows`, json });
}

export function addColumn(scope: Scope, listId: string): Promise<Answer> {
  return sendColumn(scope, listId, {});
}

export function addDynamicColumn(scope: Scope, listId: string): Promise<Answer> {
  return sendColumn(scope, listId, { isDynamic: true, prompt: 'Find it.', dataSource: 'web' });
}

function sendColumn(scope: Scope, listId: string, more: Record<string, unknown>): Promise<Answer> {
  const path = `/api/lists/${listId}/columns`;
  const json = { name: 'one more', schema: { type: 'text' }, ...more };
  return scope.send({ operation: 'addListColumn', method: 'POST', path, json });
}

export function generate(
  scope: Scope,
  { listId, columnId }: { listId: string; columnId: string },
  rowIds: readonly string[],
): Promise<Answer> {
  const path = `/api/lists/${listId}/columns/${columnId}/generate`;
  return scope.send({ operation: 'generateListColumn', method: 'POST', path, json: { rowIds } });
}

/** @throws {NotReached} where the answer is without one */
export function idIn(answer: Answer, member: string): string {
  const made = isRecord(answer.json) ? answer.json[member] : undefined;
  if (isRecord(made) && typeof made.id === 'string') return made.id;
  throw new NotReached(`${answer.request.operation} answered ${answer.status} without ${member}.id`);
}
