import fc from 'fast-check';
import { uuid } from '../../../generated/patterns.ts';
import { isRecord } from '../../cells/seen-cell.ts';
import { badRequest, expectRefusal } from '../../judge/expect-refusal.ts';
import type { Scope } from '../../judge/scope.ts';
import { needs } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';

/** So many columns show whether a name is taken for an id. */
const mostNames = 12;

/** A server may know its columns by other names than their ids, and take these as well. */
export const uuid3Names = check('UUID-3', {
  cases: Object.fromEntries(
    (['builtInKey', 'name'] as const).map((member) => [
      `the ${member} of a column`,
      fc.record({ member: fc.constant(member) }),
    ]),
  ),
  share: () => 1,
  async run({ member }, scope) {
    const place = await scope.anchor();
    const names = await namesOfColumns(scope, place.listId, member);
    for (const columnId of names) {
      const answer = await scope.write({ ...place, columnId }, 'never stored');
      expectRefusal(
        scope,
        answer,
        'UUID-3',
        badRequest,
        `the columnId is the ${member} of a column, and no id`,
      );
    }
  },
});

async function namesOfColumns(scope: Scope, listId: string, member: string): Promise<string[]> {
  const path = `/api/lists/${listId}/columns`;
  const { json } = await scope.send({ operation: 'listListColumns', method: 'GET', path });
  const columns: unknown[] = isRecord(json) && Array.isArray(json.columns) ? json.columns : [];
  const names = columns.flatMap((column) => (isRecord(column) ? [column[member]] : []));
  const plain = names.filter((name): name is string => typeof name === 'string' && !uuid.test(name));
  if (plain.length === 0) throw needs(`listListColumns that shows a column with a ${member}`);
  return [...new Set(plain)].slice(0, mostNames);
}
