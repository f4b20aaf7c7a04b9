import fc from 'fast-check';
import { uuid } from '../../../generated/patterns.ts';
import { randomUuid } from '../../arbitraries/valid-uuid.ts';
import type { Place } from '../../cells/seen-cell.ts';
import { badBody, expectRefusal } from '../../judge/expect-refusal.ts';
import { refusedOrNotReached } from '../../judge/nothing-written.ts';
import type { Scope } from '../../judge/scope.ts';
import { firstWrite, upsert } from '../../judge/upsert.ts';
import { NotReached } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import type { Answer } from '../../wire/request.ts';
import { type NotObject, notObjectNames, sendNoObject } from './body.ts';

const malformedFirst = 'a malformed request is refused before anything is looked up';

/** As long as an id, and with its dashes: a server may see later that it is none. */
const nearly = (id: string): string => `${id.slice(0, -1)}g`;

interface WrongIds {
  listId?: string;
  rowId?: unknown;
  columnId?: unknown;
}

/** What is invalid, beside an id that is valid but unknown. */
const invalidBeside: Readonly<Record<string, (id: string) => WrongIds>> = {
  'unknown list, bad row id': (id) => ({ listId: id, rowId: 'not-a-uuid' }),
  'unknown list, bad column id': (id) => ({ listId: id, columnId: 'not-a-uuid' }),
  'unknown list, no row id': (id) => ({ listId: id, rowId: undefined }),
  'unknown list, no column id': (id) => ({ listId: id, columnId: undefined }),
  'unknown list, row id a number': (id) => ({ listId: id, rowId: 7 }),
  'unknown row, bad column id': (id) => ({ rowId: id, columnId: 'not-a-uuid' }),
  'unknown row, no column id': (id) => ({ rowId: id, columnId: undefined }),
  'unknown column, bad row id': (id) => ({ columnId: id, rowId: 'not-a-uuid' }),
  'unknown column, no row id': (id) => ({ columnId: id, rowId: undefined }),
  'unknown list, row id nearly right': (id) => ({ listId: id, rowId: nearly(id) }),
  'unknown row, column id nearly right': (id) => ({ rowId: id, columnId: nearly(id) }),
  'unknown column, row id nearly right': (id) => ({ columnId: id, rowId: nearly(id) }),
  'unknown row, bad list id': (id) => ({ rowId: id, listId: 'not-a-uuid' }),
  'unknown column, bad list id': (id) => ({ columnId: id, listId: 'not-a-uuid' }),
};

export const body5 = check('BODY-5', {
  cases: {
    ...Object.fromEntries(
      Object.entries(invalidBeside).map(([name, wrong]) => [
        name,
        fc.record({ also: randomUuid().map(wrong), used: fc.boolean() }),
      ]),
    ),
    'a list of another caller, bad row id': fc.record({
      also: fc.constant('foreign' as const),
      used: fc.boolean(),
    }),
  },
  share: () => 2,
  async run({ also, used }, scope) {
    const anchor = await (used ? scope.pair() : scope.anchor());
    if (used) await upsert(scope, anchor, 'used before', firstWrite);
    const wrong = also === 'foreign' ? { listId: (await scope.foreign()).listId, rowId: 'not-a-uuid' } : also;
    const { listId, rowId, columnId }: { listId: string; rowId: unknown; columnId: unknown } = {
      ...anchor,
      ...wrong,
    };
    const answer = await scope.put(listId, { rowId, columnId, value: 'never stored' });
    refusedByRule(scope, answer);
    if (answer.status === 404) await validatesAlone(scope, anchor, { listId, rowId, columnId });
    expectRefusal(scope, answer, 'BODY-5', badBody, malformedFirst);
  },
});

/** Where the same mistake is not refused even alone, nothing is said about an order. */
async function validatesAlone(
  scope: Scope,
  anchor: Place,
  sent: { listId: string; rowId: unknown; columnId: unknown },
): Promise<void> {
  const mistake = (id: unknown): boolean => typeof id !== 'string' || !uuid.test(id);
  const { listId, rowId, columnId } = {
    listId: mistake(sent.listId) ? sent.listId : anchor.listId,
    rowId: mistake(sent.rowId) ? sent.rowId : anchor.rowId,
    columnId: mistake(sent.columnId) ? sent.columnId : anchor.columnId,
  };
  const answer = await scope.put(listId, { rowId, columnId, value: 'never stored' });
  isRefusedAlone(answer);
}

/** A body that is no object, sent to a list that does not exist. */
export const body5NoObject = check('BODY-5', {
  cases: Object.fromEntries(
    notObjectNames.map((kind) => [
      `unknown list, ${kind}`,
      fc.record({ kind: fc.constant<NotObject>(kind), listId: randomUuid() }),
    ]),
  ),
  share: () => 1,
  async run({ kind, listId }, scope) {
    const anchor = await scope.anchor();
    const answer = await sendNoObject(scope, { ...anchor, listId }, kind, 'never stored');
    refusedByRule(scope, answer);
    if (answer.status === 404) isRefusedAlone(await sendNoObject(scope, anchor, kind, 'never stored'));
    expectRefusal(scope, answer, 'BODY-5', badBody, malformedFirst);
  },
});

function refusedByRule(scope: Scope, answer: Answer): void {
  refusedOrNotReached(scope, answer);
  if (answer.status >= 500) throw new NotReached(`the server failed with ${answer.status}: SAFE-1 tells`);
}

function isRefusedAlone(answer: Answer): void {
  if (!badBody.some((status) => status === answer.status))
    throw new NotReached('the mistake is not refused even alone');
}
