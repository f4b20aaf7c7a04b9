import fc from 'fast-check';
import type { RuleId } from '../../../generated/rules.ts';
import { randomUuid } from '../../arbitraries/valid-uuid.ts';
import { blameIds } from '../../attribution/ids-to-blame.ts';
import type { Place } from '../../cells/seen-cell.ts';
import type { Scope } from '../../judge/scope.ts';
import { firstWrite, upsert } from '../../judge/upsert.ts';
import { NotReached } from '../../judge/violation.ts';
import { missingViolation } from '../../not-found/missing-violation.ts';
import { isNotInEveryList } from '../../not-found/shared-columns.ts';
import type { MissingThing } from '../../not-found/thing-missing-in.ts';
import { check } from '../../run/check.ts';
import type { PairAsk } from '../../target/supply.ts';
import type { Answer } from '../../wire/request.ts';

export const sources = ['this list', 'another list', 'unknown'] as const;

/** Where an id of a request comes from. */
export type Source = 'this list' | 'another list' | 'foreign list' | 'unknown';

export interface Aim {
  list: Source;
  row: Source;
  column: Source;
  /** Where the column of another list is no plain one. */
  columnAsk?: PairAsk;
  /** Where that of this list is none. */
  ownAsk?: PairAsk;
  /** Whatever is known has been found before, and has a cell: a server may remember it by its id alone. */
  used?: true;
}

export interface Ids {
  aim: Aim;
  /** A look-up may hang on the value: to clear a cell that cannot be there needs none. */
  value?: string | null;
  unknown: { listId: string; rowId: string; columnId: string };
}

export const unknownIds = fc.record({ listId: randomUuid(), rowId: randomUuid(), columnId: randomUuid() });

/** Builds the request that an aim describes, from lists, rows and columns that exist. */
export async function placeFor(scope: Scope, { aim, unknown }: Ids): Promise<Place> {
  const own = await (aim.used || aim.ownAsk ? scope.pair(aim.ownAsk) : scope.anchor());
  const known = new Map<Source, Promise<Place>>();
  const from = async (source: Source): Promise<Place> => {
    if (source === 'this list') return own;
    if (source === 'unknown') return unknown;
    const place =
      known.get(source) ?? (source === 'another list' ? scope.elsewhere(own.listId) : scope.foreign());
    known.set(source, place);
    return place;
  };
  const place = {
    listId: (await from(aim.list)).listId,
    rowId: (await from(aim.row)).rowId,
    columnId: (await (aim.columnAsk ? scope.elsewhere(own.listId, aim.columnAsk) : from(aim.column)))
      .columnId,
  };
  if (aim.used) {
    await upsert(scope, own, 'used before', firstWrite);
    for (const [source, other] of known)
      await upsert(
        scope,
        await other,
        'used before',
        firstWrite,
        source === 'foreign list' ? 'other' : 'caller',
      );
  }
  return place;
}

export function nameOf({ list, row, column, columnAsk, ownAsk, used }: Aim): string {
  const ask = columnAsk ?? ownAsk;
  const kind = ask ? ` (${Object.keys(ask).join()})` : '';
  const before = used ? ', used before' : '';
  return `${list === 'this list' ? '' : `list ${list}, `}row ${row}, column ${column}${kind}${before}`;
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
export async function sendMissing(
  scope: Scope,
  ids: Ids,
  { thing, rule, why }: { thing: MissingThing; rule: RuleId; why: string },
): Promise<Answer> {
  const place = await placeFor(scope, ids);
  const { value = 'never stored' } = ids;
  const answer = await scope.write(place, value);
  const violation = missingViolation(answer, thing, rule, why);
  if (!violation) return answer;
  await blameIds(scope, place, answer);
  if (answer.status >= 400) {
    const { status } = await scope.write(await scope.pair(), value);
    if (status >= 400) throw new NotReached('the value is refused where nothing is missing');
  }
  if (thing === 'column' && answer.status < 300)
    await scope.control(() => isNotInEveryList(scope, place.columnId));
  if (rule !== unknownRuleOf[thing]) await scope.control(() => isMissedWhereUnknown(scope, ids, thing));
  throw violation;
}

/** @throws {Violation} where that thing is not even missed where nothing has such an id */
async function isMissedWhereUnknown(scope: Scope, ids: Ids, thing: MissingThing): Promise<void> {
  const { value = 'never stored' } = ids;
  const { list, row, column, ownAsk } = ids.aim;
  const unknown = await placeFor(scope, {
    ...ids,
    aim: { list, row, column, ...(ownAsk && { ownAsk }), [thing]: 'unknown' },
  });
  const answer = await scope.write(unknown, value);
  const basic = missingViolation(answer, thing, unknownRuleOf[thing], `the ${thing} is unknown`);
  if (basic) throw basic;
}

/** A check that each of these aims is answered with the 404 of one thing. */
export function missingCheck(rule: RuleId, thing: MissingThing, aims: readonly Aim[], why: string) {
  return check<Ids>(rule, {
    cases: Object.fromEntries(
      aims.map((aim) => [
        nameOf(aim),
        fc.record({
          aim: fc.constant(aim),
          unknown: unknownIds,
          value: fc.constantFrom('never stored', null),
        }),
      ]),
    ),
    share: () => 4,
    async run(ids, scope) {
      await sendMissing(scope, ids, { thing, rule, why });
    },
  });
}
