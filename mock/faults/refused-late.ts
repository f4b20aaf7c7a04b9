import type { Answer, Asked } from '../front/asked.ts';
import { failureAnswer } from '../front/refusal.ts';
import type { Fault, Tools } from './fault.ts';
import { codeOf } from './kit/missing.ts';
import { answersItself } from './kit/of-upserts.ts';
import { withMembers } from './kit/upsert-request.ts';

/** A malformed call, answered as with an unknown columnId where that is answered with this code. */
async function lookedUp(asked: Asked, tools: Tools, code: string): Promise<Answer | null> {
  if ((await tools.judge(asked)).status !== 400) return null;
  const served = await tools.judge(withMembers(asked, { columnId: tools.newId() }));
  return codeOf(served.body) === code ? served : null;
}

/** Malformed ids that are refused with 400, save where something else is so as well. */
export const refusedLateFaults: readonly Fault[] = [
  {
    name: 'looks-for-row-before-near-misses',
    does: 'Answers 404 of the row where the columnId is malformed and as long as an id.',
    rules: ['BODY-5'],
    front: answersItself(async ({ members }, asked, tools) => {
      const id = members?.columnId;
      return typeof id === 'string' && id.length === 36 ? lookedUp(asked, tools, 'row_not_found') : null;
    }),
  },
  {
    name: 'validates-no-column-of-null',
    does: 'Answers 404 of the column where the columnId is malformed and the value is null.',
    rules: ['UUID-3', 'UUID-5'],
    front: answersItself(async ({ members }, asked, tools) => {
      const isOfNull = members?.value === null && typeof members.columnId === 'string';
      return isOfNull ? lookedUp(asked, tools, 'column_not_found') : null;
    }),
  },
  {
    name: 'remembers-malformed-list-ids',
    does: 'Answers 404 of the list where a malformed list id comes again.',
    rules: ['UUID-1'],
    front: (next, tools) => {
      const refused = new Set<string>();
      return answersItself(async ({ listId }, asked) => {
        const answer = await tools.judge(asked);
        if (answer.status !== 400 || !JSON.stringify(answer.body).includes('path')) return null;
        if (refused.has(listId)) return failureAnswer({ kind: 'list-not-found' });
        refused.add(listId);
        return null;
      })(next, tools);
    },
  },
];
