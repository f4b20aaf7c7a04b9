import fc from 'fast-check';
import type { RuleId } from '../../generated/rules.ts';
import { ofTheKindOf } from '../arbitraries/uuid-anatomy.ts';
import { randomUuid } from '../arbitraries/valid-uuid.ts';
import { blameIds } from '../attribution/ids-to-blame.ts';
import type { Place } from '../cells/seen-cell.ts';
import { check } from '../judge/check.ts';
import { refusedWritesNothing } from '../judge/nothing-written.ts';
import { quote } from '../judge/quote.ts';
import type { Scope } from '../judge/scope.ts';
import { NotReached, Violation } from '../judge/violation.ts';
import { missingViolation } from '../not-found/missing-violation.ts';
import { differenceFrom } from '../not-found/same-answer.ts';
import { type MissingThing, missingThings } from '../not-found/thing-missing-in.ts';
import { whichMissing } from '../not-found/which-missing.ts';
import type { PairAsk } from '../target/supply.ts';
import type { Answer } from '../wire/request.ts';

/** Where an id of a request comes from. */
type Source = 'this list' | 'another list' | 'foreign list' | 'unknown';

interface Aim {
  list: Source;
  row: Source;
  column: Source;
  /** Where the column is no plain one. */
  columnAsk?: PairAsk;
}

interface Ids {
  aim: Aim;
  unknown: { listId: string; rowId: string; columnId: string };
}

const unknownIds = fc.record({ listId: randomUuid(), rowId: randomUuid(), columnId: randomUuid() });

/** Builds the request that an aim describes, from lists, rows and columns that exist. */
async function placeFor(scope: Scope, { aim, unknown }: Ids): Promise<Place> {
  const own = await scope.anchor();
  const known = new Map<Source, Promise<Place>>();
  const from = async (source: Source): Promise<Place> => {
    if (source === 'this list') return own;
    if (source === 'unknown') return unknown;
    const place =
      known.get(source) ?? (source === 'another list' ? scope.elsewhere(own.listId) : scope.foreign());
    known.set(source, place);
    return place;
  };
  return {
    listId: (await from(aim.list)).listId,
    rowId: (await from(aim.row)).rowId,
    columnId: (await (aim.columnAsk ? scope.elsewhere(own.listId, aim.columnAsk) : from(aim.column)))
      .columnId,
  };
}

function nameOf({ list, row, column, columnAsk }: Aim): string {
  const kind = columnAsk ? ` (${Object.keys(columnAsk).join()})` : '';
  return `${list === 'this list' ? '' : `list ${list}, `}row ${row}, column ${column}${kind}`;
}

/** The rule about an unknown thing, which those about things of other lists and callers rest on. */
const unknownRuleOf = { list: 'NF-1', row: 'NF-2', column: 'NF-3' } as const satisfies Record<
  MissingThing,
  RuleId
>;

/**
 * Sends a call in which one thing is missing. Where it is answered wrongly, the call is made again with that thing unknown
 * altogether: a server that is wrong about that as well breaks the rule about unknown things.
 */
async function sendMissing(
  scope: Scope,
  ids: Ids,
  { thing, rule, why }: { thing: MissingThing; rule: RuleId; why: string },
): Promise<Answer> {
  const place = await placeFor(scope, ids);
  const answer = await scope.write(place, 'never stored');
  const violation = missingViolation(answer, thing, rule, why);
  if (!violation) return answer;
  await blameIds(scope, place, answer);
  if (rule !== unknownRuleOf[thing]) {
    const { list, row, column } = ids.aim;
    const unknown = await placeFor(scope, { ...ids, aim: { list, row, column, [thing]: 'unknown' } });
    const control = await scope.write(unknown, 'never stored');
    const basic = missingViolation(control, thing, unknownRuleOf[thing], `the ${thing} is unknown`);
    if (basic) throw basic;
  }
  throw violation;
}

/** A check that each of these aims is answered with the 404 of one thing. */
function missingCheck(rule: RuleId, thing: MissingThing, aims: readonly Aim[], why: string) {
  return check<Ids>(rule, {
    cases: Object.fromEntries(
      aims.map((aim) => [nameOf(aim), fc.record({ aim: fc.constant(aim), unknown: unknownIds })]),
    ),
    share: () => 2,
    async run(ids, scope) {
      await sendMissing(scope, ids, { thing, rule, why });
    },
  });
}

const sources = ['this list', 'another list', 'unknown'] as const;

export const nf1 = missingCheck(
  'NF-1',
  'list',
  sources.flatMap((row) => sources.map((column) => ({ list: 'unknown' as const, row, column }))),
  'the list is unknown, whatever row and column are',
);

export const nf2 = missingCheck(
  'NF-2',
  'row',
  sources.map((column) => ({ list: 'this list', row: 'unknown', column })),
  'the row is unknown, whatever the column is',
);

export const nf3 = missingCheck(
  'NF-3',
  'column',
  [{ list: 'this list', row: 'this list', column: 'unknown' }],
  'the column is unknown',
);

export const nf4 = missingCheck(
  'NF-4',
  'row',
  [
    ...sources.map((column): Aim => ({ list: 'this list', row: 'another list', column })),
    { list: 'this list', row: 'foreign list', column: 'this list' },
    { list: 'this list', row: 'foreign list', column: 'foreign list' },
  ],
  'the row belongs to another list',
);

export const nf5 = missingCheck(
  'NF-5',
  'column',
  [
    { list: 'this list', row: 'this list', column: 'another list' },
    { list: 'this list', row: 'this list', column: 'foreign list' },
    { list: 'this list', row: 'this list', column: 'another list', columnAsk: { builtIn: true } },
    { list: 'this list', row: 'this list', column: 'another list', columnAsk: { dynamic: true } },
    { list: 'this list', row: 'this list', column: 'another list', columnAsk: { type: 'number' } },
  ],
  'the column belongs to another list',
);

const foreignAims: readonly Aim[] = [
  { list: 'foreign list', row: 'foreign list', column: 'foreign list' },
  { list: 'foreign list', row: 'unknown', column: 'unknown' },
  { list: 'foreign list', row: 'this list', column: 'this list' },
  { list: 'foreign list', row: 'foreign list', column: 'unknown' },
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
    // what differs once may be anything, such as where a stack trace was cut; what differs again is told
    const difference =
      (await foreignDifference(scope, place, ids.alike)) &&
      (await foreignDifference(scope, place, ids.alike));
    if (!difference) return;
    const expected = "the same answer for another caller's list as for one that does not exist";
    throw new Violation('NF-6', expected, difference, 'foreign:told');
  },
});

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

/** Calls whose 404 could hide a write, with the places where it would be seen. */
const writingAims = {
  'unknown list': { list: 'unknown', row: 'this list', column: 'this list' },
  'unknown row': { list: 'this list', row: 'unknown', column: 'this list' },
  'unknown column': { list: 'this list', row: 'this list', column: 'unknown' },
  'row of another list': { list: 'this list', row: 'another list', column: 'this list' },
  'column of another list': { list: 'this list', row: 'this list', column: 'another list' },
  'row and column of another list': { list: 'this list', row: 'another list', column: 'another list' },
  "another caller's list": { list: 'foreign list', row: 'this list', column: 'this list' },
} as const satisfies Record<string, Aim>;

export const nf7 = check('NF-7', {
  cases: Object.fromEntries(
    Object.entries(writingAims).flatMap(([name, aim]) =>
      (['absent', 'present'] as const).map((cell) => [
        `${name}, cell ${cell}`,
        fc.record({
          aim: fc.constant<Aim>(aim),
          cell: fc.constant(cell),
          marker: randomUuid(),
          unknown: unknownIds,
        }),
      ]),
    ),
  ),
  share: (runs) => Math.max(2, Math.ceil(runs / 15)),
  async run({ aim, cell, marker, unknown }, scope) {
    const own = await scope.pair({ untouched: cell === 'absent' });
    const usesOther = aim.row === 'another list' || aim.column === 'another list';
    const other = usesOther ? await scope.elsewhere(own.listId) : undefined;
    const listId =
      aim.list === 'foreign list'
        ? (await scope.foreign()).listId
        : aim.list === 'unknown'
          ? unknown.listId
          : own.listId;
    const rowId =
      aim.row === 'unknown' ? unknown.rowId : ((aim.row === 'another list' ? other : own) ?? own).rowId;
    const columnId =
      aim.column === 'unknown'
        ? unknown.columnId
        : ((aim.column === 'another list' ? other : own) ?? own).columnId;
    const places = other ? [own, other] : [own];
    await refusedWritesNothing(scope, 'NF-7', { places, cell, marker }, async () => {
      const answer = await scope.write({ listId, rowId, columnId }, marker);
      if (answer.status >= 300 && answer.status !== 404)
        throw new NotReached('the call was not answered with 404');
      return answer;
    });
  },
});

/** A cell of another caller's list, which its owner reads before and after. */
export const nf7Foreign = check('NF-7', {
  cases: Object.fromEntries(
    (['absent', 'present'] as const).map((cell) => [
      `another caller's cell, ${cell}`,
      fc.record({ cell: fc.constant(cell), marker: randomUuid() }),
    ]),
  ),
  share: () => 3,
  async run({ cell, marker }, scope) {
    const place = await scope.foreign({ untouched: cell === 'absent' });
    await refusedWritesNothing(scope, 'NF-7', { places: [place], cell, marker, owner: 'other' }, async () => {
      const answer = await scope.write(place, marker);
      const expected = "404 list: another caller's cell is not to be written to";
      if (answer.status < 300)
        throw new Violation('NF-6', expected, `${answer.status}`, `status:${answer.status}`);
      return answer;
    });
  },
});

const exemplars: Record<MissingThing, Aim> = {
  list: { list: 'unknown', row: 'this list', column: 'this list' },
  row: { list: 'this list', row: 'unknown', column: 'this list' },
  column: { list: 'this list', row: 'this list', column: 'unknown' },
};

export const nf8 = check('NF-8', {
  cases: Object.fromEntries(
    missingThings.map((thing) => [
      thing,
      fc.record({ aim: fc.constant(exemplars[thing]), unknown: unknownIds }),
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
