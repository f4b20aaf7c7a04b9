import fc from 'fast-check';
import type { JsonValue } from '../../arbitraries/json-value.ts';
import type { Place } from '../../cells/seen-cell.ts';
import { cellOfWrite } from '../../cells/seen-cell.ts';
import { badBody, badRequest, expectRefusal } from '../../judge/expect-refusal.ts';
import { judgeAnswer, judgeStored } from '../../judge/judge-cell.ts';
import { firstReader, readCell } from '../../judge/read.ts';
import { judgeUpdated } from '../../judge/same-cell.ts';
import { type Scope, upsertRequest } from '../../judge/scope.ts';
import { firstWrite, upsert } from '../../judge/upsert.ts';
import { check } from '../../run/check.ts';
import type { Answer } from '../../wire/request.ts';
import { unknownId } from '../plain-value.ts';

/** What may stand in place of an id that is no string; each is made from the right id. */
const notStrings = {
  missing: () => undefined,
  null: () => null,
  number: () => 42,
  zero: () => 0,
  true: () => true,
  false: () => false,
  array: (id: string) => [id],
  'empty array': () => [],
  object: (id: string) => ({ id }),
  'empty object': () => ({}),
} as const satisfies Record<string, (id: string) => unknown>;

export type NotString = keyof typeof notStrings;
export const notStringNames = Object.keys(notStrings).filter((name): name is NotString => name in notStrings);
export const bodyMembers = ['rowId', 'columnId'] as const;

export function bodyWith(
  { rowId, columnId }: Place,
  member: 'rowId' | 'columnId',
  kind: NotString,
): Record<string, unknown> {
  const ids = { rowId, columnId };
  return { ...ids, [member]: notStrings[kind](ids[member]), value: 'never stored' };
}

const leftOut = {
  'rowId is': ({ columnId }) => ({ columnId, value: 'never stored' }),
  'columnId is': ({ rowId }) => ({ rowId, value: 'never stored' }),
  'rowId and columnId are': () => ({ value: 'never stored' }),
  'every member is': () => ({}),
} as const satisfies Record<string, (place: Place) => object>;

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

/** A server may take what is missing from the call before, or from what it knows of the row. */
export const body1Remembered = check('BODY-1', {
  cases: Object.fromEntries(
    Object.entries(leftOut).map(([what, membersOf]) => [
      `${what} missing after a right call`,
      fc.constant({ what, membersOf }),
    ]),
  ),
  share: () => 1,
  async run({ what, membersOf }, scope) {
    const place = await scope.pair();
    await upsert(scope, place, 'before', firstWrite);
    const answer = await scope.put(place.listId, membersOf(place));
    expectRefusal(scope, answer, 'BODY-1', badRequest, `${what} missing`);
  },
});

type Ids = Readonly<Partial<Record<'rowId' | 'columnId', string>>>;

const renamed = (ids: Ids, change: (name: string) => string): object =>
  Object.fromEntries(Object.entries(ids).map(([name, id]) => [change(name), id]));

/** Where right ids stand, while the members that should hold them are missing. */
const elsewhere = {
  'in snake case': (ids) => renamed(ids, (name) => name.replace('Id', '_id')),
  'in lower case': (ids) => renamed(ids, (name) => name.toLowerCase()),
  'in a member named cell': (ids) => ({ cell: ids }),
  'in a member named body': (ids) => ({ body: ids }),
  'in the query': () => ({}),
  // a member like any other in JSON, and what the others are inherited from where it is copied
  'in a member named __proto__': (ids) => ({ ['__proto__']: ids }),
} as const satisfies Record<string, (ids: Ids) => object>;

/** Which of the ids stands there; one beside the other is taken where the whole is not. */
const astray = {
  ids: ({ rowId, columnId }) => ({ there: { rowId, columnId }, here: {} }),
  rowId: ({ rowId, columnId }) => ({ there: { rowId }, here: { columnId } }),
  columnId: ({ rowId, columnId }) => ({ there: { columnId }, here: { rowId } }),
} as const satisfies Record<string, (place: Place) => { there: Ids; here: Ids }>;

export const body1Elsewhere = check('BODY-1', {
  cases: Object.fromEntries(
    Object.entries(astray).flatMap(([which, splitOf]) =>
      Object.entries(elsewhere).map(([where, idsOf]) => [
        `${which} ${where}`,
        fc.constant({ which, splitOf, where, idsOf }),
      ]),
    ),
  ),
  share: () => 1,
  async run({ which, splitOf, where, idsOf }, scope) {
    const place = await scope.anchor();
    const { path, ...right } = upsertRequest(place.listId);
    const { there, here } = splitOf(place);
    const query = where === 'in the query' ? `?${new URLSearchParams(there)}` : '';
    const json = { ...idsOf(there), ...here, value: 'never stored' };
    const answer = await scope.send({ ...right, path: path + query, json });
    const found =
      which === 'ids' ? 'rowId and columnId are missing, they stand' : `${which} is missing, it stands`;
    expectRefusal(scope, answer, 'BODY-1', badRequest, `${found} ${where}`);
  },
});

/** Bodies that are no JSON object, made from a right one. */
const notObjects = {
  empty: () => '',
  'white space': () => ' \n ',
  'cut short': (right: string) => right.slice(0, -1),
  'text after it': (right: string) => `${right}}`,
  'a word after it': (right: string) => `${right} x`,
  'a second one after it': (right: string) => right + right,
  'a word before it': (right: string) => `x ${right}`,
  'a comment before it': (right: string) => `/* text */ ${right}`,
  'a line of comment before it': (right: string) => `// text\n${right}`,
  'NaN in it': (right: string) => right.replace(/}$/, ',"note":NaN}'),
  'a line break in a string': (right: string) => right.replace(/}$/, ',"note":"a\nb"}'),
  'a number with a leading zero': (right: string) => right.replace(/}$/, ',"note":01}'),
  'two commas': (right: string) => right.replace(',', ',,'),
  'trailing comma': (right: string) => right.replace(/}$/, ',}'),
  'single quotes': (right: string) => right.replaceAll('"', "'"),
  'no quotes': (right: string) => right.replaceAll('"', ''),
  'names without quotes': (right: string) => right.replace(/"(\w+)":/g, '$1:'),
  form: formOf,
  'form that says so': formOf,
  'in an array': (right: string) => `[${right}]`,
  'empty array': () => '[]',
  'in a string': (right: string) => JSON.stringify(right),
  string: () => '"text"',
  number: () => '42',
  true: () => 'true',
  null: () => 'null',
} as const satisfies Record<string, (right: string) => string>;

function formOf(right: string): string {
  return new URLSearchParams(JSON.parse(right)).toString();
}

export type NotObject = keyof typeof notObjects;
export const notObjectNames = Object.keys(notObjects).filter((name): name is NotObject => name in notObjects);

/** Those in which the ids and the value can still be read. */
export const readableNames = notObjectNames.filter((name) =>
  notObjects[name]('{"value":"marker"}').includes('marker'),
);

export function sendNoObject(
  scope: Scope,
  { listId, rowId, columnId }: Place,
  kind: NotObject,
  value: JsonValue,
): Promise<Answer> {
  const body = notObjects[kind](JSON.stringify({ rowId, columnId, value }));
  const asForm = kind === 'form that says so' && { contentType: 'application/x-www-form-urlencoded' };
  return scope.send({ ...upsertRequest(listId), body, ...asForm });
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

/** What a server may accept beside the three members, and must not take for the cell's. */
const extraMembers: Readonly<Record<string, string>> = {
  note: 'pending',
  status: 'pending',
  reasoning: 'sent along',
  error: 'sent along',
  id: unknownId,
  created_at: '2001-02-03T04:05:06.000Z',
  createdAt: '2001-02-03T04:05:06.000Z',
  updated_at: '2001-02-03T04:05:06.000Z',
  updatedAt: '2001-02-03T04:05:06.000Z',
};

export const body4 = check('BODY-4', {
  cases: Object.fromEntries(
    Object.entries(extraMembers).map(([member, sent]) => [member, fc.constant({ member, sent })]),
  ),
  share: () => 1,
  async run({ member, sent }, scope) {
    const place = await scope.pair();
    const { listId, rowId, columnId } = place;
    const before = await upsert(scope, place, 'before', firstWrite);
    const answer = await scope.put(listId, { rowId, columnId, value: 'kept', [member]: sent });
    // all that are taken alike are told of once
    report(scope, answer.status < 300 ? 'an extra member' : `extra member ${member}`, answer);
    const cell = answer.status < 300 ? cellOfWrite(answer.json) : undefined;
    // to refuse is a server's right; a write that is accepted is a write like any other
    if (!cell) return;
    judgeAnswer(cell, place, 'kept', { value: 'UP-2', ids: 'UP-2' });
    judgeUpdated(before, cell);
    const reader = firstReader(scope);
    judgeStored(await readCell(scope, place, reader), cell, { reader, before, valueRule: 'UP-6' });
  },
});
