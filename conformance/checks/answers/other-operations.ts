import fc from 'fast-check';
import type { Scope } from '../../judge/scope.ts';
import { needs } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import type { OperationId, WireRequest } from '../../wire/request.ts';

/** Calls that an operation has to refuse, or may take for others; whatever it answers is fine below 500, and no leak. */
interface OddCalls {
  operation: OperationId;
  /** Whether the server has the operation: a call that is right, or refused for what it says. */
  asked: (listId: string) => WireRequest;
  odd: Readonly<Record<string, (listId: string) => WireRequest>>;
}

const unknownId = '5eed5eed-5eed-4eed-8eed-5eed5eed5eed';
const brokenJson = '{"name":';

function reading(operation: OperationId, below: string): OddCalls {
  const at = (listId: string): WireRequest => ({
    operation,
    method: 'GET',
    path: `/api/lists/${listId}${below}`,
  });
  return {
    operation,
    asked: at,
    odd: {
      'of a list id that is none': () => at('not-a-uuid'),
      'of a list id that is a number': () => at('1'),
      'of a list id that is too short': (listId) => at(listId.slice(0, -1)),
      'of an unknown list': () => at(unknownId),
    },
  };
}

/** A right body in a right place, and what is odd about the call in its stead. */
function posting(
  operation: OperationId,
  pathOf: (listId: string) => string,
  right: object,
  odd: Readonly<Record<string, unknown>>,
): OddCalls {
  const to = (listId: string, more: Pick<WireRequest, 'body' | 'json'>): WireRequest => ({
    operation,
    method: 'POST',
    path: pathOf(listId),
    ...more,
  });
  const bodies = Object.entries(odd).map(([name, json]) => [name, (id: string) => to(id, { json })]);
  return {
    operation,
    asked: (listId) => to(listId, { json: right }),
    odd: {
      ...Object.fromEntries(bodies),
      'of broken JSON': (listId) => to(listId, { body: brokenJson }),
      'of a list id that is none': () => to('not-a-uuid', { json: right }),
      'of an unknown list': () => to(unknownId, { json: right }),
    },
  };
}

const operations: readonly OddCalls[] = [
  reading('getList', ''),
  reading('listListRows', '/rows'),
  reading('listListColumns', '/columns'),
  posting(
    'addListColumn',
    (listId) => `/api/lists/${listId}/columns`,
    { name: 'odd', schema: { type: 'text' } },
    {
      'of an unknown type': { name: 'odd', schema: { type: 'no such type' } },
      'without a schema': { name: 'odd' },
      'of a name that is a number': { name: 1, schema: { type: 'text' } },
      'of an array': [],
    },
  ),
  posting(
    'createListRow',
    (listId) => `/api/lists/${listId}/rows`,
    { firstName: 'Odd', lastName: 'Call' },
    {
      'of a name that is a number': { firstName: 1 },
      'of a name that is an object': { firstName: {} },
      'of an array': [],
    },
  ),
  posting(
    'generateListColumn',
    (listId) => `/api/lists/${listId}/columns/${unknownId}/generate`,
    { rowIds: [unknownId] },
    {
      'of row ids that are none': { rowIds: ['x'] },
      'of no array': { rowIds: unknownId },
      'of nothing': {},
    },
  ),
];

/** Status codes that say that there is no such operation. */
const absent: readonly number[] = [404, 405, 501];

/** What a server does not have, since hooks set it up, is not to be judged. An unknown column is none either way. */
async function hasOperation(scope: Scope, asked: WireRequest): Promise<boolean> {
  const answer = await scope.control(() => scope.send(asked));
  if (answer.status < 300) return true;
  scope.disregard(answer);
  return (
    asked.operation === 'generateListColumn' &&
    (!absent.includes(answer.status) || /column/i.test(answer.text))
  );
}

/** The other operations stand beside the one that is judged, and share its code for ids, bodies and errors. */
export const safe1Others = check('SAFE-1', {
  cases: Object.fromEntries(
    operations.flatMap(({ operation, asked, odd }) =>
      Object.entries(odd).map(([what, call]) => [
        `${operation} ${what}`,
        fc.constant({ operation, what, asked, call }),
      ]),
    ),
  ),
  share: () => 1,
  async run({ operation, asked, call }, scope) {
    const { listId } = await scope.anchor();
    const odd = call(listId);
    if (odd.method !== 'GET' && scope.env.supply.shared) throw needs('leave to make lists');
    if (!(await hasOperation(scope, asked(listId)))) throw needs(operation);
    const answer = await scope.send(odd);
    // what is taken though it is odd is no matter of any rule, and so is what comes of it
    if (answer.status < 300) scope.disregard(answer);
  },
});
