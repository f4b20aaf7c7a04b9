import fc from 'fast-check';
import type { Place } from '../../cells/seen-cell.ts';
import type { Scope } from '../../judge/scope.ts';
import { needs } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import type { OperationId, WireRequest } from '../../wire/request.ts';
import { unknownId } from '../plain-value.ts';

/** Calls that an operation has to refuse, or may take for others; whatever it answers is fine below 500, and no leak. */
interface OddCalls {
  operation: OperationId;
  /** A right call: whether the server has the operation. */
  asked: (place: Place) => WireRequest;
  odd: Readonly<Record<string, (place: Place) => WireRequest>>;
}

const brokenJson = '{"name":';

function reading(operation: OperationId, below: string): OddCalls {
  const at = (listId: string): WireRequest => ({
    operation,
    method: 'GET',
    path: `/api/lists/${listId}${below}`,
  });
  return {
    operation,
    asked: ({ listId }) => at(listId),
    odd: {
      'of a list id that is none': () => at('not-a-uuid'),
      'of a list id that is a number': () => at('1'),
      'of a list id that is too short': ({ listId }) => at(listId.slice(0, -1)),
      'of an unknown list': () => at(unknownId),
    },
  };
}

/** A right body in a right place, and what is odd about the call in its stead. */
function posting(
  operation: OperationId,
  below: (place: Place) => string,
  right: (place: Place) => object,
  odd: Readonly<Record<string, unknown>>,
): OddCalls {
  type Sent = Pick<WireRequest, 'body' | 'json'>;
  const to = (place: Place, sent: Sent, listId = place.listId): WireRequest => ({
    operation,
    method: 'POST',
    path: `/api/lists/${listId}/${below(place)}`,
    ...sent,
  });
  const bodies = Object.entries(odd).map(([name, json]) => [name, (place: Place) => to(place, { json })]);
  return {
    operation,
    asked: (place) => to(place, { json: right(place) }),
    odd: {
      ...Object.fromEntries(bodies),
      'of broken JSON': (place) => to(place, { body: brokenJson }),
      'of a list id that is none': (place) => to(place, { json: right(place) }, 'not-a-uuid'),
      'of an unknown list': (place) => to(place, { json: right(place) }, unknownId),
    },
  };
}

const reads: readonly OddCalls[] = [
  reading('getList', ''),
  reading('listListRows', '/rows'),
  reading('listListColumns', '/columns'),
];

const posts: readonly OddCalls[] = [
  posting(
    'addListColumn',
    () => 'columns',
    () => ({ name: 'odd', schema: { type: 'text' } }),
    {
      'of an unknown type': { name: 'odd', schema: { type: 'no such type' } },
      'without a schema': { name: 'odd' },
      'of a name that is a number': { name: 1, schema: { type: 'text' } },
      'of an array': [],
    },
  ),
  posting(
    'createListRow',
    () => 'rows',
    () => ({ firstName: 'Odd', lastName: 'Call' }),
    {
      'of a name that is a number': { firstName: 1 },
      'of a name that is an object': { firstName: {} },
      'of an array': [],
    },
  ),
  posting(
    'generateListColumn',
    ({ columnId }) => `columns/${columnId}/generate`,
    ({ rowId }) => ({ rowIds: [rowId] }),
    {
      'of no rows': { rowIds: [] },
      'of an unknown row': { rowIds: [unknownId] },
      'of row ids that are none': { rowIds: ['x'] },
      'of no array': { rowIds: unknownId },
      'of nothing': {},
    },
  ),
];

function casesOf(operations: readonly OddCalls[]) {
  return Object.fromEntries(
    operations.flatMap(({ operation, asked, odd }) =>
      Object.entries(odd).map(([what, call]) => [
        `${operation} ${what}`,
        fc.constant({ operation, what, asked, call }),
      ]),
    ),
  );
}

/** The other operations stand beside the one that is judged, and share its code for ids, bodies and errors. */
export const safe1Reads = check('SAFE-1', {
  cases: casesOf(reads),
  share: () => 1,
  run: async ({ asked, call }, scope) => callOddly(scope, await scope.anchor(), asked, call),
});

/** In lists that are not read: what a server takes of an odd call, it may show there. */
export const safe1Posts = check('SAFE-1', {
  cases: casesOf(posts),
  share: () => 1,
  async run({ operation, asked, call }, scope) {
    if (scope.env.supply.shared) throw needs('leave to make lists');
    const isOfColumn = operation === 'generateListColumn';
    const place = await (isOfColumn ? scope.pair({ dynamic: true }) : scope.anchor());
    await callOddly(scope, place, asked, call);
  },
});

async function callOddly(
  scope: Scope,
  place: Place,
  asked: OddCalls['asked'],
  call: OddCalls['asked'],
): Promise<void> {
  // what a server does not have, since hooks set it up, is not to be judged
  const right = await scope.control(() => scope.send(asked(place)));
  if (right.status >= 300) {
    scope.disregard(right);
    throw needs(right.request.operation);
  }
  const answer = await scope.send(call(place));
  // what is taken though it is odd is no matter of any rule, and so is what comes of it
  if (answer.status < 300) scope.disregard(answer);
}
