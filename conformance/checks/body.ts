import fc from 'fast-check';
import { uuid } from '../../generated/patterns.ts';
import { nearMissShapes } from '../arbitraries/near-miss-shapes.ts';
import { randomUuid } from '../arbitraries/valid-uuid.ts';
import type { Place } from '../cells/seen-cell.ts';
import { cellOfWrite } from '../cells/seen-cell.ts';
import { check } from '../judge/check.ts';
import { badBody, badRequest, expectRefusal } from '../judge/expect-status.ts';
import { judgeAnswer } from '../judge/judge-cell.ts';
import { refusedOrNotReached, refusedWritesNothing } from '../judge/nothing-written.ts';
import { type Scope, upsertRequest } from '../judge/scope.ts';
import { NotReached } from '../judge/violation.ts';
import type { Answer } from '../wire/request.ts';

/** What may stand in place of an id that is no string; each is made from the right id. */
const notStrings = {
  missing: () => undefined,
  null: () => null,
  number: () => 42,
  true: () => true,
  false: () => false,
  array: (id: string) => [id],
  'empty array': () => [],
  object: (id: string) => ({ id }),
  'empty object': () => ({}),
} as const satisfies Record<string, (id: string) => unknown>;

type NotString = keyof typeof notStrings;
const notStringNames = Object.keys(notStrings).filter((name): name is NotString => name in notStrings);
const bodyMembers = ['rowId', 'columnId'] as const;

function bodyWith(
  { rowId, columnId }: Place,
  member: 'rowId' | 'columnId',
  kind: NotString,
): Record<string, unknown> {
  const ids = { rowId, columnId };
  return { ...ids, [member]: notStrings[kind](ids[member]), value: 'never stored' };
}

export const body1 = check('BODY-1', {
  cases: Object.fromEntries(
    bodyMembers.flatMap((member) =>
      notStringNames.map((kind) => [`${member} ${kind}`, fc.constant({ member, kind })]),
    ),
  ),
  share: () => 1,
  async run({ member, kind }, scope) {
    const place = await scope.anchor();
    const answer = await scope.put(place.listId, bodyWith(place, member, kind));
    expectRefusal(
      scope,
      answer,
      'BODY-1',
      badRequest,
      `${member} is ${kind === 'missing' ? 'missing' : 'no string'}`,
    );
  },
});

/** Bodies that are no JSON object, made from a right one. */
const notObjects = {
  empty: () => '',
  'white space': () => ' \n ',
  'cut short': (right: string) => right.slice(0, -1),
  'text after it': (right: string) => `${right}}`,
  'trailing comma': (right: string) => right.replace(/}$/, ',}'),
  'single quotes': (right: string) => right.replaceAll('"', "'"),
  'no quotes': (right: string) => right.replaceAll('"', ''),
  form: () => 'rowId=1&columnId=2&value=3',
  'in an array': (right: string) => `[${right}]`,
  'empty array': () => '[]',
  'in a string': (right: string) => JSON.stringify(right),
  string: () => '"text"',
  number: () => '42',
  true: () => 'true',
  null: () => 'null',
} as const satisfies Record<string, (right: string) => string>;

type NotObject = keyof typeof notObjects;
const notObjectNames = Object.keys(notObjects).filter((name): name is NotObject => name in notObjects);

function sendNoObject(
  scope: Scope,
  { listId, rowId, columnId }: Place,
  kind: NotObject,
  value: string,
): Promise<Answer> {
  const body = notObjects[kind](JSON.stringify({ rowId, columnId, value }));
  return scope.send({ ...upsertRequest(listId), body });
}

export const body2 = check('BODY-2', {
  cases: Object.fromEntries(notObjectNames.map((kind) => [kind, fc.constant({ kind })])),
  share: () => 1,
  async run({ kind }, scope) {
    const answer = await sendNoObject(scope, await scope.anchor(), kind, 'never stored');
    expectRefusal(scope, answer, 'BODY-2', badBody, `the body is no JSON object (${kind})`);
  },
});

/** What a MAY rule saw: how the target took a body that the contract leaves open. */
function report(scope: Scope, what: string, answer: Answer): void {
  const stored = answer.status < 300 ? `, stored as ${JSON.stringify(cellOfWrite(answer.json)?.value)}` : '';
  scope.observe(`${what}: ${answer.status}${stored}`);
}

export const body3 = check('BODY-3', {
  cases: { absent: fc.constant({}) },
  share: () => 1,
  async run(_, scope) {
    const { listId, rowId, columnId } = await scope.pair();
    report(scope, 'value absent', await scope.put(listId, { rowId, columnId }));
  },
});

export const body4 = check('BODY-4', {
  cases: {
    extra: fc
      .constantFrom('status', 'reasoning', 'note')
      .map((member) => ({ extra: { [member]: 'pending' } })),
  },
  share: () => 3,
  async run({ extra }, scope) {
    const { listId, rowId, columnId } = await scope.pair();
    const answer = await scope.put(listId, { rowId, columnId, value: 'kept', ...extra });
    report(scope, `extra member ${Object.keys(extra)}`, answer);
    const cell = answer.status < 300 ? cellOfWrite(answer.json) : undefined;
    // to refuse is a server's right; a write that is accepted is a write like any other
    if (cell) judgeAnswer(cell, { listId, rowId, columnId }, 'kept', { value: 'VT-1', ids: 'UP-1' });
  },
});

/** What is invalid, beside an id that is valid but unknown. */
const invalidBeside = {
  'unknown list, bad row id': (id: string) => ({ listId: id, rowId: 'not-a-uuid' }),
  'unknown list, bad column id': (id: string) => ({ listId: id, columnId: 'not-a-uuid' }),
  'unknown list, no row id': (id: string) => ({ listId: id, rowId: undefined }),
  'unknown list, no column id': (id: string) => ({ listId: id, columnId: undefined }),
  'unknown list, row id a number': (id: string) => ({ listId: id, rowId: 7 }),
  'unknown row, bad column id': (id: string) => ({ rowId: id, columnId: 'not-a-uuid' }),
  'unknown row, no column id': (id: string) => ({ rowId: id, columnId: undefined }),
  'unknown column, bad row id': (id: string) => ({ columnId: id, rowId: 'not-a-uuid' }),
  'unknown column, no row id': (id: string) => ({ columnId: id, rowId: undefined }),
} as const;

export const body5 = check('BODY-5', {
  cases: {
    ...Object.fromEntries(
      Object.entries(invalidBeside).map(([name, wrong]) => [
        name,
        randomUuid().map((id) => ({ also: wrong(id) })),
      ]),
    ),
    "another caller's list, bad row id": fc.constant({ also: 'foreign' as const }),
  },
  share: () => 2,
  async run({ also }, scope) {
    const anchor = await scope.anchor();
    const wrong = also === 'foreign' ? { listId: (await scope.foreign()).listId, rowId: 'not-a-uuid' } : also;
    const { listId, rowId, columnId }: { listId: string; rowId: unknown; columnId: unknown } = {
      ...anchor,
      ...wrong,
    };
    const answer = await scope.put(listId, { rowId, columnId, value: 'never stored' });
    refusedOrNotReached(scope, answer);
    if (answer.status >= 500) throw new NotReached(`the server failed with ${answer.status}: SAFE-1 tells`);
    if (answer.status === 404) await validatesAlone(scope, anchor, { rowId, columnId });
    expectRefusal(
      scope,
      answer,
      'BODY-5',
      badBody,
      'a malformed request is refused before anything is looked up',
    );
  },
});

/** Where the same mistake is not refused even alone, nothing is said about an order. */
async function validatesAlone(
  scope: Scope,
  anchor: Place,
  sent: { rowId: unknown; columnId: unknown },
): Promise<void> {
  const mistake = (id: unknown): boolean => typeof id !== 'string' || !uuid.test(id);
  const { rowId, columnId } = {
    rowId: mistake(sent.rowId) ? sent.rowId : anchor.rowId,
    columnId: mistake(sent.columnId) ? sent.columnId : anchor.columnId,
  };
  const answer = await scope.put(anchor.listId, { rowId, columnId, value: 'never stored' });
  if (!badBody.some((status) => status === answer.status))
    throw new NotReached('the mistake is not refused even alone');
}

/** Calls that must be refused, aimed at a cell that exists as closely as they can be. */
type BadCall =
  | { kind: 'near miss'; member: 'listId' | 'rowId' | 'columnId'; shape: string }
  | { kind: 'no string'; member: 'rowId' | 'columnId'; as: NotString }
  | { kind: 'no object'; as: NotObject };

/** Near misses that a lenient reader of ids takes for the id that they were made from. */
const forgivingShapes = Object.keys(nearMissShapes).filter((name) =>
  [
    'braces',
    'urn',
    'no-dashes',
    'space-before',
    'space-after',
    'newline-after',
    'quotes',
    'text-after',
  ].includes(name),
);

const badCall: Readonly<Record<string, fc.Arbitrary<BadCall>>> = {
  'bad list id': fc.record({
    kind: fc.constant('near miss' as const),
    member: fc.constant('listId' as const),
    shape: fc.constantFrom(...forgivingShapes),
  }),
  'bad row or column id': fc.record({
    kind: fc.constant('near miss' as const),
    member: fc.constantFrom('rowId' as const, 'columnId' as const),
    shape: fc.constantFrom(...forgivingShapes),
  }),
  'an id that is no string': fc.record({
    kind: fc.constant('no string' as const),
    member: fc.constantFrom(...bodyMembers),
    as: fc.constantFrom(...notStringNames),
  }),
  'a body that is no object': fc.record({
    kind: fc.constant('no object' as const),
    as: fc.constantFrom(...notObjectNames),
  }),
};

export const body6 = check('BODY-6', {
  cases: Object.fromEntries(
    Object.entries(badCall).flatMap(([name, call]) =>
      (['absent', 'present'] as const).map((cell) => [
        `${name}, cell ${cell}`,
        fc.record({ call, cell: fc.constant(cell), marker: randomUuid() }),
      ]),
    ),
  ),
  share: (runs) => Math.max(4, Math.ceil(runs / 8)),
  async run({ call, cell, marker }, scope) {
    const place = await scope.pair({ untouched: cell === 'absent' });
    await refusedWritesNothing(scope, 'BODY-6', { places: [place], cell, marker }, () =>
      sendBad(scope, place, call, marker),
    );
  },
});

function sendBad(scope: Scope, place: Place, call: BadCall, marker: string): Promise<Answer> {
  switch (call.kind) {
    case 'near miss': {
      const spoiled = nearMissShapes[call.shape]?.spoil(place[call.member], 3) ?? '';
      return scope.write({ ...place, [call.member]: spoiled }, marker);
    }
    case 'no string':
      return scope.put(place.listId, { ...bodyWith(place, call.member, call.as), value: marker });
    case 'no object':
      return sendNoObject(scope, place, call.as, marker);
  }
}
