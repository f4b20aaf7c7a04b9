import fc from 'fast-check';
import type { RuleId } from '../../../generated/rules.ts';
import type { JsonValue } from '../../arbitraries/json-value.ts';
import { nearlyAll } from '../../arbitraries/nearly-all.ts';
import { maxUuid, nilUuid } from '../../arbitraries/uuid-anatomy.ts';
import { randomUuid } from '../../arbitraries/valid-uuid.ts';
import { blameIds } from '../../attribution/ids-to-blame.ts';
import type { Place } from '../../cells/seen-cell.ts';
import type { Scope } from '../../judge/scope.ts';
import { firstWrite, upsert } from '../../judge/upsert.ts';
import { NotReached } from '../../judge/violation.ts';
import { missingViolation } from '../../not-found/missing-violation.ts';
import { isNotInEveryList } from '../../not-found/shared-columns.ts';
import type { MissingThing } from '../../not-found/thing-missing-in.ts';
import { unknownRuleOf } from '../../not-found/unknown-rule-of.ts';
import { check } from '../../run/check.ts';
import type { PairAsk } from '../../target/supply.ts';

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
  /** Where what is another caller's has no plain column. */
  foreignAsk?: PairAsk;
  /** What unknown ids have in common with those of this list: a server may compare a part of them. */
  unknownLike?: keyof typeof likenesses;
  /** The ids of another list are spelled so: a server may look for those of the list by their letters, and for others not. */
  inUpperCase?: true;
  /** Whatever is known has been found before, and has a cell: a server may remember it by its id alone. */
  used?: true;
}

const likenesses = {
  'the first group': (known: string, id: string) => known.slice(0, 8) + id.slice(8),
  'the last group': (known: string, id: string) => id.slice(0, 24) + known.slice(24),
  'all but the last digit': (known: string) => known.slice(0, -1) + (known.endsWith('0') ? '1' : '0'),
} as const satisfies Record<string, (known: string, id: string) => string>;

export const allLikenesses = Object.keys(likenesses) as (keyof typeof likenesses)[];

export interface Ids {
  aim: Aim;
  /** Sent one after the other; a look-up may hang on the value: to clear a cell that cannot be there needs none. */
  values?: readonly JsonValue[];
  unknown: { listId: string; rowId: string; columnId: string };
}

export const unknownIds = fc.record({ listId: randomUuid(), rowId: randomUuid(), columnId: randomUuid() });

/** These two can be taken for no id at all, or for one that fits anything. */
const odd = { nil: nilUuid, max: maxUuid };
const everywhere = (id: string): Place => ({ listId: id, rowId: id, columnId: id });
export const oddIds = fc.constantFrom(...Object.values(odd)).map(everywhere);

/** Builds the request that an aim describes, from lists, rows and columns that exist. */
export async function placeFor(scope: Scope, { aim, unknown }: Ids): Promise<Place> {
  const own = await (aim.used || aim.ownAsk ? scope.pair(aim.ownAsk) : scope.anchor());
  const known = new Map<Source, Promise<Place>>();
  const from = async (source: Source): Promise<Place> => {
    if (source === 'this list') return own;
    if (source === 'unknown') return unknownLike(own, unknown, aim);
    const place =
      known.get(source) ??
      (source === 'another list' ? scope.elsewhere(own.listId) : scope.foreign(aim.foreignAsk));
    known.set(source, place);
    return place;
  };
  const idOf = async (member: keyof Place, source: Source, ask?: PairAsk): Promise<string> => {
    const { [member]: id } = await (ask ? scope.elsewhere(own.listId, ask) : from(source));
    return aim.inUpperCase && source === 'another list' ? id.toUpperCase() : id;
  };
  const place = {
    listId: await idOf('listId', aim.list),
    rowId: await idOf('rowId', aim.row),
    columnId: await idOf('columnId', aim.column, aim.columnAsk),
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

function unknownLike(own: Place, { listId, rowId, columnId }: Place, aim: Aim): Place {
  if (!aim.unknownLike) return { listId, rowId, columnId };
  const like = likenesses[aim.unknownLike];
  return {
    listId: like(own.listId, listId),
    rowId: like(own.rowId, rowId),
    columnId: like(own.columnId, columnId),
  };
}

export function nameOf(aim: Aim): string {
  const { list, row, column, columnAsk, ownAsk, foreignAsk, used, unknownLike: like, inUpperCase } = aim;
  const ask = Object.entries(columnAsk ?? ownAsk ?? foreignAsk ?? {});
  const kind = ask.map(([name, what]) => ` (${name === 'type' ? what : name})`).join('');
  const how = [
    ...(used ? ['used before'] : []),
    ...(like ? [`${like} known`] : []),
    ...(inUpperCase ? ['in upper case'] : []),
  ];
  const source = `${list === 'this list' ? '' : `list ${list}, `}row ${row}, column ${column}${kind}`;
  return [source, ...how].join(', ');
}

/** Which 404 is due, by which rule, and for what reason. */
interface Due {
  thing: MissingThing;
  rule: RuleId;
  why: string;
}

/**
 * Sends a call in which one thing is missing. Where it is answered wrongly, the call is made again with that thing unknown
 * altogether: a server that is wrong about that as well breaks the rule about unknown things.
 */
export async function sendMissing(scope: Scope, ids: Ids, { thing, rule, why }: Due): Promise<void> {
  const place = await placeFor(scope, ids);
  const { values = ['never stored'] } = ids;
  const judged: boolean[] = [];
  for (const value of values) judged.push(await missesFor(value, scope, ids, place, { thing, rule, why }));
  if (!judged.includes(true)) throw new NotReached('every value is refused where nothing is missing');
}

/** Whether something could be said of it: a server may refuse the value whatever it is for. */
async function missesFor(
  value: JsonValue,
  scope: Scope,
  ids: Ids,
  place: Place,
  { thing, rule, why }: Due,
): Promise<boolean> {
  const answer = await scope.write(place, value);
  const violation = missingViolation(answer, thing, rule, why);
  if (!violation) return true;
  await blameIds(scope, place, answer);
  if (answer.status >= 400) {
    const { status } = await scope.write(await scope.pair(), value);
    if (status >= 400) return false;
  }
  if (thing === 'column' && answer.status < 300)
    await scope.control(() => isNotInEveryList(scope, place.columnId));
  if (rule !== unknownRuleOf[thing])
    await scope.control(() => isMissedWhereUnknown(scope, ids, thing, value));
  throw violation;
}

/** @throws {Violation} where that thing is not even missed where nothing has such an id */
async function isMissedWhereUnknown(
  scope: Scope,
  ids: Ids,
  thing: MissingThing,
  value: JsonValue,
): Promise<void> {
  const { list, row, column, ownAsk } = ids.aim;
  const unknown = await placeFor(scope, {
    ...ids,
    aim: { list, row, column, ...(ownAsk && { ownAsk }), [thing]: 'unknown' },
  });
  const answer = await scope.write(unknown, value);
  const basic = missingViolation(answer, thing, unknownRuleOf[thing], `the ${thing} is unknown`);
  if (basic) throw basic;
}

/** Of each kind, since none may change what is missing. */
const values = nearlyAll<JsonValue>(
  ['never stored', null, ['never stored'], { a: 'never stored' }, '', 0, false],
  1,
);

/** What does not fit a column of another type may be refused for that, before the row is looked for. */
function valuesFor({ ownAsk, columnAsk }: Aim): fc.Arbitrary<JsonValue[]> {
  return ownAsk || columnAsk ? nearlyAll<JsonValue>(['never stored', null], 1) : values;
}

/** A check that each of these aims is answered with the 404 of one thing. */
export function missingCheck(rule: RuleId, thing: MissingThing, aims: readonly Aim[], why: string) {
  const basic = aims.find((aim) => aim[thing] === 'unknown');
  return check<Ids>(rule, {
    cases: {
      ...Object.fromEntries(
        aims.map((aim) => [
          nameOf(aim),
          fc.record({ aim: fc.constant(aim), unknown: unknownIds, values: valuesFor(aim) }),
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(basic ? odd : {}).map(([name, id]) => [
          `the ${name} id`,
          fc.record({
            aim: fc.constant({
              list: 'this list',
              row: 'this list',
              column: 'this list',
              [thing]: 'unknown',
            }),
            unknown: fc.constant(everywhere(id)),
            values,
          }),
        ]),
      ),
    },
    share: () => 2,
    async run(ids, scope) {
      await sendMissing(scope, ids, { thing, rule, why });
    },
  });
}
