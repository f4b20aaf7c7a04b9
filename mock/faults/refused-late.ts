import { failureAnswer } from '../front/refusal.ts';
import type { Fault } from './fault.ts';
import { codeOf } from './kit/missing.ts';
import { answersItself } from './kit/of-upserts.ts';
import { withMembers } from './kit/upsert-request.ts';

/** Malformed ids that are refused with 400, save where something else is so as well. */
export const refusedLateFaults: readonly Fault[] = [
  {
    name: 'looks-for-row-before-near-misses',
    does: 'Answers 404 of the row where the columnId is malformed and as long as an id.',
    rules: ['BODY-5'],
    front: answersItself(async ({ members }, asked, tools) => {
      const id = members?.columnId;
      if (typeof id !== 'string' || id.length !== 36) return null;
      if ((await tools.judge(asked)).status !== 400) return null;
      const served = await tools.judge(withMembers(asked, { columnId: tools.newId() }));
      return codeOf(served.body) === 'row_not_found' ? served : null;
    }),
  },
  {
    name: 'validates-no-column-of-null',
    does: 'Answers 404 of the column where the columnId is malformed and the value is null.',
    rules: ['UUID-3', 'UUID-5'],
    front: answersItself(async ({ members }, asked, tools) => {
      if (members?.value !== null || typeof members.columnId !== 'string') return null;
      if ((await tools.judge(asked)).status !== 400) return null;
      const served = await tools.judge(withMembers(asked, { columnId: tools.newId() }));
      return codeOf(served.body) === 'column_not_found' ? served : null;
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
