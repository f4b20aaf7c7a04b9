import fc from 'fast-check';
import { randomUuid } from '../../arbitraries/valid-uuid.ts';
import { quote } from '../../judge/quote.ts';
import { NotReached, Violation } from '../../judge/violation.ts';
import { missingViolation } from '../../not-found/missing-violation.ts';
import { whichMissing } from '../../not-found/which-missing.ts';
import { check } from '../../run/check.ts';
import {
  type Aim,
  allLikenesses,
  missingCheck,
  nameOf,
  oddIds,
  placeFor,
  sources,
  unknownIds,
} from './missing-thing.ts';

export const nf1 = missingCheck(
  'NF-1',
  'list',
  [
    ...sources.flatMap((row) => sources.map((column): Aim => ({ list: 'unknown', row, column }))),
    { list: 'unknown', row: 'this list', column: 'this list', used: true },
    ...allLikenesses.map(
      (unknownLike): Aim => ({ list: 'unknown', row: 'this list', column: 'this list', unknownLike }),
    ),
  ],
  'the list is unknown, whatever row and column are',
);

export const nf2 = missingCheck(
  'NF-2',
  'row',
  [
    ...sources.map((column): Aim => ({ list: 'this list', row: 'unknown', column })),
    { list: 'this list', row: 'unknown', column: 'this list', ownAsk: { dynamic: true } },
    { list: 'this list', row: 'unknown', column: 'this list', ownAsk: { builtIn: true } },
    ...allLikenesses.map(
      (unknownLike): Aim => ({ list: 'this list', row: 'unknown', column: 'this list', unknownLike }),
    ),
  ],
  'the row is unknown, whatever the column is',
);

/** A row is looked for among those of its list; where there are none, the list is there all the same. */
export const nf2Rowless = check('NF-2', {
  cases: { 'a list without rows': fc.record({ rowId: randomUuid() }) },
  share: () => 1,
  async run({ rowId }, scope) {
    const { listId, columnId } = await scope.rowless();
    const answer = await scope.write({ listId, rowId, columnId }, 'never stored');
    const why = 'the list has no rows';
    const violation = missingViolation(answer, 'row', 'NF-2', why);
    if (violation) throw violation;
  },
});

export const nf3 = missingCheck(
  'NF-3',
  'column',
  [
    { list: 'this list', row: 'this list', column: 'unknown' },
    ...allLikenesses.map(
      (unknownLike): Aim => ({ list: 'this list', row: 'this list', column: 'unknown', unknownLike }),
    ),
  ],
  'the column is unknown',
);

/** Unknown altogether, or known elsewhere. */
const unspecific: readonly Aim[] = [
  { list: 'unknown', row: 'this list', column: 'this list' },
  { list: 'foreign list', row: 'foreign list', column: 'foreign list' },
  { list: 'this list', row: 'unknown', column: 'this list' },
  { list: 'this list', row: 'another list', column: 'this list' },
  { list: 'this list', row: 'this list', column: 'unknown' },
  { list: 'this list', row: 'this list', column: 'another list' },
];

export const nf8 = check('NF-8', {
  cases: Object.fromEntries(
    unspecific.map((aim) => [
      nameOf(aim),
      fc.record({ aim: fc.constant(aim), unknown: fc.oneof({ weight: 2, arbitrary: unknownIds }, oddIds) }),
    ]),
  ),
  share: () => 1,
  async run(ids, scope) {
    const answer = await scope.write(await placeFor(scope, ids), 'never stored');
    if (answer.status !== 404) throw new NotReached('the call was not answered with 404');
    if (whichMissing(answer) !== undefined) return;
    const came = quote(answer.json ?? answer.text);
    throw new Violation(
      'NF-8',
      'a 404 that says which of list, row and column is missing',
      came,
      '404:unspecific',
    );
  },
});
