import fc from 'fast-check';
import { columnTypes } from '../../../generated/patterns.ts';
import { ofTheKindOf } from '../../arbitraries/uuid-anatomy.ts';
import { randomUuid } from '../../arbitraries/valid-uuid.ts';
import { blameIds } from '../../attribution/ids-to-blame.ts';
import type { Place } from '../../cells/seen-cell.ts';
import type { Scope } from '../../judge/scope.ts';
import { Violation } from '../../judge/violation.ts';
import { missingViolation } from '../../not-found/missing-violation.ts';
import { differenceFrom } from '../../not-found/same-answer.ts';
import { check } from '../../run/check.ts';
import type { Answer } from '../../wire/request.ts';
import {
  type Aim,
  type Ids,
  missingCheck,
  nameOf,
  placeFor,
  sendMissing,
  sources,
  unknownIds,
} from './missing-thing.ts';

export const nf4 = missingCheck(
  'NF-4',
  'row',
  [
    ...sources.map((column): Aim => ({ list: 'this list', row: 'another list', column })),
    { list: 'this list', row: 'foreign list', column: 'this list' },
    { list: 'another list', row: 'this list', column: 'another list' }, // that one was made later
    { list: 'this list', row: 'foreign list', column: 'foreign list' },
    { list: 'this list', row: 'another list', column: 'this list', used: true },
    { list: 'this list', row: 'another list', column: 'this list', ownAsk: { dynamic: true } },
    { list: 'this list', row: 'another list', column: 'another list', used: true },
    { list: 'this list', row: 'foreign list', column: 'this list', used: true },
    { list: 'this list', row: 'another list', column: 'this list', inUpperCase: true },
  ],
  'the row belongs to another list',
);

export const nf5 = missingCheck(
  'NF-5',
  'column',
  [
    { list: 'this list', row: 'this list', column: 'another list' },
    { list: 'another list', row: 'another list', column: 'this list' },
    { list: 'this list', row: 'this list', column: 'foreign list' },
    { list: 'this list', row: 'this list', column: 'another list', columnAsk: { builtIn: true } },
    { list: 'this list', row: 'this list', column: 'another list', columnAsk: { dynamic: true } },
    { list: 'this list', row: 'this list', column: 'another list', inUpperCase: true },
    ...columnTypes.map(
      (type): Aim => ({ list: 'this list', row: 'this list', column: 'another list', columnAsk: { type } }),
    ),
    { list: 'this list', row: 'this list', column: 'another list', used: true },
    { list: 'this list', row: 'this list', column: 'foreign list', used: true },
  ],
  'the column belongs to another list',
);

const foreignAims: readonly Aim[] = [
  { list: 'foreign list', row: 'foreign list', column: 'foreign list' },
  { list: 'foreign list', row: 'foreign list', column: 'foreign list', foreignAsk: { dynamic: true } },
  { list: 'foreign list', row: 'unknown', column: 'unknown' },
  { list: 'foreign list', row: 'this list', column: 'this list' },
  { list: 'foreign list', row: 'foreign list', column: 'unknown' },
  { list: 'foreign list', row: 'foreign list', column: 'foreign list', used: true },
  { list: 'foreign list', row: 'this list', column: 'this list', used: true },
];

export const nf6 = check<Ids & { alike: [string, string] }>('NF-6', {
  cases: {
    ...Object.fromEntries(
      foreignAims.map((aim) => [
        nameOf(aim),
        fc.record({
          aim: fc.constant(aim),
          unknown: unknownIds,
          alike: fc.tuple(randomUuid(), randomUuid()),
        }),
      ]),
    ),
  },
  share: () => 2,
  async run(ids, scope) {
    const why = "the list is another caller's";
    await sendMissing(scope, ids, { thing: 'list', rule: 'NF-6', why });
    const place = await placeFor(scope, ids);
    const difference = await foreignDifference(scope, place, ids.alike);
    if (!difference) return;
    // what differs once may be anything: where a stack trace was cut, which of several servers answered
    const isAlways = await scope.control(() => differsAlways(scope, place, ids.alike));
    if (!isAlways) return;
    const expected = "the same answer for another caller's list as for one that does not exist";
    throw new Violation('NF-6', expected, difference, 'foreign:told');
  },
});

/** Each of the two callers is another one to the other: a server may hold one of them for more. */
export const nf6OtherWay = check('NF-6', {
  cases: { 'a list of this caller, by the other one': fc.record({ listId: randomUuid() }) },
  share: () => 2,
  async run({ listId }, scope) {
    await scope.foreign();
    const place = await scope.pair();
    const answer = await scope.write(place, 'never stored', 'other');
    const violation = missingViolation(answer, 'list', 'NF-6', "the list is another caller's");
    if (!violation) return;
    const control = await scope.write({ ...place, listId }, 'never stored', 'other');
    throw missingViolation(control, 'list', 'NF-1', 'nothing has that list id') ?? violation;
  },
});

/** Whose a list is may be looked up by the letters of its id. */
export const nf6Spelled = check('NF-6', {
  cases: { 'a list of another caller, its id in upper case': fc.constant({}) },
  share: () => 2,
  async run(_, scope) {
    const place = await scope.foreign();
    const answer = await scope.write({ ...place, listId: place.listId.toUpperCase() }, 'never stored');
    const violation = missingViolation(answer, 'list', 'NF-6', "the list is another caller's");
    if (!violation) return;
    await blameIds(scope, place, answer);
    throw violation;
  },
});

const repetitions = 6;

async function differsAlways(scope: Scope, place: Place, alike: [string, string]): Promise<boolean> {
  for (let time = 0; time < repetitions; time += 1)
    if (!(await foreignDifference(scope, place, alike))) return false;
  return true;
}

/** How the answers for a list differ from those for two that do not exist; all in turn, as a clock may tick meanwhile. */
async function foreignDifference(
  scope: Scope,
  place: Place,
  [one, two]: [string, string],
): Promise<string | undefined> {
  const write = (listId: string): Promise<Answer> => scope.write({ ...place, listId }, 'never stored');
  const first = await write(place.listId);
  // of the same kind, as a server may have trouble with a kind of ids (UUID-4)
  const unknown = (id: string): Promise<Answer> => write(ofTheKindOf(place.listId, id));
  const alike: [Answer, Answer] = [await unknown(one), await unknown(two)];
  for (const answer of alike) {
    const violation = missingViolation(answer, 'list', 'NF-1', 'nothing has that list id');
    if (violation) throw violation;
  }
  return differenceFrom([first, await write(place.listId)], alike);
}

interface ForeignRead {
  operation: 'getList' | 'listListRows' | 'listListColumns';
  end: string;
}

export const nf6Reads = check<ForeignRead>('NF-6', {
  cases: {
    getList: fc.constant({ operation: 'getList', end: '' }),
    listListRows: fc.constant({ operation: 'listListRows', end: '/rows' }),
    listListColumns: fc.constant({ operation: 'listListColumns', end: '/columns' }),
  },
  share: () => 1,
  async run({ operation, end }, scope) {
    const { listId } = await scope.foreign();
    const answer = await scope.send({ operation, method: 'GET', path: `/api/lists/${listId}${end}` });
    if (answer.status >= 300) return;
    throw new Violation(
      'NF-6',
      `${operation} does not show another caller's list`,
      `${answer.status}`,
      'foreign:read',
    );
  },
});
