import fc from 'fast-check';
import { uuid } from '../../../generated/patterns.ts';
import type { JsonValue } from '../../arbitraries/json-value.ts';
import { nearMissShapes } from '../../arbitraries/near-miss-shapes.ts';
import { nearlyAll } from '../../arbitraries/nearly-all.ts';
import { freePositions, mixedCase, positionsByGroup } from '../../arbitraries/uuid-anatomy.ts';
import { admittedUuid } from '../../arbitraries/valid-uuid.ts';
import { blameIds, everyPlainKindGets, type IdMember, idMembers } from '../../attribution/ids-to-blame.ts';
import type { Place, SeenCell } from '../../cells/seen-cell.ts';
import type { Reader } from '../../judge/environment.ts';
import { badRequest, expectRefusal } from '../../judge/expect-refusal.ts';
import { judgeAnswer, judgeStored } from '../../judge/judge-cell.ts';
import { quote } from '../../judge/quote.ts';
import { readCell } from '../../judge/read.ts';
import { judgeSameCell } from '../../judge/same-cell.ts';
import type { Scope } from '../../judge/scope.ts';
import { showsWhatIsWritten } from '../../judge/shows-what-is-written.ts';
import { acceptedCell, answered, firstWrite, laterWrite, upsert } from '../../judge/upsert.ts';
import { NotReached, Violation } from '../../judge/violation.ts';
import { isNotInEveryList } from '../../not-found/shared-columns.ts';
import type { MissingThing } from '../../not-found/thing-missing-in.ts';
import { unknownRuleOf } from '../../not-found/unknown-rule-of.ts';
import { whichMissing } from '../../not-found/which-missing.ts';
import { check } from '../../run/check.ts';
import type { Answer } from '../../wire/request.ts';

type Member = IdMember;

/** The rule that says a malformed id in this place is refused. */
const ruleOf = { listId: 'UUID-1', rowId: 'UUID-2', columnId: 'UUID-3' } as const satisfies Record<
  Member,
  string
>;

const thingOf = { listId: 'list', rowId: 'row', columnId: 'column' } as const satisfies Record<
  Member,
  MissingThing
>;

function sendWith(
  scope: Scope,
  place: Place,
  member: Member,
  id: string,
  value: JsonValue = 'never stored',
): Promise<Answer> {
  return scope.write({ ...place, [member]: id }, value);
}

const refused = (member: Member): string => `the ${member} does not match the pattern`;

/** Text that nobody could take for a UUID; near misses are UUID-5's. */
const garbage = ['x', 'not-a-uuid', 'null', 'undefined', 'list', '12345', ''];

/** One after the other, the first one twice: a server may validate for some values alone, or remember what it has refused. */
const refusedValues = nearlyAll<JsonValue>(['never stored', null, { a: 'never stored' }, 'never stored'], 1);

function malformedCheck(member: Member) {
  const rule = ruleOf[member];
  // a path without a list id is another path
  const ids = garbage.filter((id) => id !== '' || member !== 'listId');
  return check(rule, {
    cases: Object.fromEntries(
      ids.map((id) => [
        id === '' ? 'nothing in it' : id,
        fc.record({ id: fc.constant(id), values: refusedValues }),
      ]),
    ),
    share: () => 1,
    async run({ id, values }, scope) {
      for (const value of values) {
        const answer = await sendWith(scope, await scope.anchor(), member, id, value);
        expectRefusal(scope, answer, rule, badRequest, refused(member));
      }
    },
  });
}

export const uuid1 = malformedCheck('listId');
export const uuid2 = malformedCheck('rowId');
export const uuid3 = malformedCheck('columnId');

/** Each place alone; and one id for two of them is as good as any: nothing has it. */
const admittedPlaces: readonly [Member, ...Member[]][] = [
  ...idMembers.map((member): [Member] => [member]),
  ['rowId', 'columnId'],
];

export const uuid4 = check('UUID-4', {
  cases: Object.fromEntries(
    admittedPlaces.flatMap((members) =>
      Object.entries(admittedUuid).map(([name, id]) => [
        `${members.join(' and ')} ${name}`,
        fc.record({ members: fc.constant(members), id }),
      ]),
    ),
  ),
  share: (runs) => Math.max(1, Math.ceil(runs / 30)),
  async run({ members, id }, scope) {
    const place = await scope.anchor();
    const sent = { ...place, ...Object.fromEntries(members.map((member) => [member, id])) };
    const answer = await scope.write(sent, 'never stored');
    const [first] = members;
    const said = answer.status === 404 ? whichMissing(answer) : undefined;
    if (answer.status === 404 && (said === undefined || said === thingOf[first])) return;
    const expected = `404 of the ${thingOf[first]}: the pattern admits the ${members.join(' and the ')}, and nothing has it`;
    await blameIds(scope, sent, answer);
    if (members.includes('columnId') && answer.status < 300)
      await scope.control(() => isNotInEveryList(scope, sent.columnId));
    // one that is served has passed validation
    const isLookUp = said !== undefined || answer.status < 300;
    const whatever = isLookUp || (await everyPlainKindGets(scope, sent, [first], answer.status));
    throw new Violation(
      whatever ? unknownRuleOf[thingOf[first]] : 'UUID-4',
      expected,
      `${answer.status} ${quote(answer.json ?? answer.text)}`,
      said === undefined ? `status:${answer.status}` : `404:${said}`,
    );
  },
});

const longestInPath = 90; // some routers refuse longer parameters before the API sees them

/** Each near miss in each place that can hold it, made from an id that exists: only the miss can explain a refusal. */
const missesByPlace = idMembers.flatMap((member) =>
  Object.entries(nearMissShapes)
    .filter(([, { places = ['path', 'body'] }]) => places.includes(member === 'listId' ? 'path' : 'body'))
    .flatMap(([shape, { inEachGroup }]) =>
      inEachGroup
        ? positionsByGroup.map((at, group) => ({ member, shape, at, where: ` in group ${group + 1}` }))
        : [{ member, shape, at: freePositions, where: '' }],
    ),
);

export const uuid5 = check('UUID-5', {
  cases: Object.fromEntries(
    missesByPlace.map(({ member, shape, at, where }) => [
      `${member} ${shape}${where}`,
      fc.record({
        member: fc.constant(member),
        shape: fc.constant(shape),
        at: fc.constantFrom(...at),
        value: fc.constantFrom('never stored', null),
      }),
    ]),
  ),
  share: (runs) => Math.max(1, Math.ceil(runs / 30)),
  async run({ member, shape, at, value }, scope) {
    const place = await scope.anchor();
    const spoiled = nearMissShapes[shape]?.spoil(place[member], at);
    if (spoiled === undefined || uuid.test(spoiled)) throw new NotReached(`an id that ${shape} spoils`);
    if (member === 'listId' && encodeURIComponent(spoiled).length > longestInPath)
      throw new NotReached('a shorter id');
    const answer = await sendWith(scope, place, member, spoiled, value);
    if (badRequest.some((status) => status === answer.status)) return;
    await refusesGarbage(scope, place, member, value);
    expectRefusal(scope, answer, 'UUID-5', badRequest, `${refused(member)} (${nearMissShapes[shape]?.why})`);
  },
});

/** A place where nothing is validated at all breaks its own rule; UUID-5 is about a validation that is not exact. */
async function refusesGarbage(scope: Scope, place: Place, member: Member, value: JsonValue): Promise<void> {
  const answer = await sendWith(scope, place, member, 'not-a-uuid', value);
  expectRefusal(scope, answer, ruleOf[member], badRequest, refused(member));
}

/** One id alone, or several: what looks each of them up can be right, and what joins them wrong. */
const spelledTogether: readonly Member[][] = [
  ...idMembers.map((member) => [member]),
  ['rowId', 'columnId'],
  ['listId', 'rowId', 'columnId'],
];

const spellings = { upper: (id: string) => id.toUpperCase(), mixed: mixedCase } as const;

export const uuid6 = check('UUID-6', {
  cases: Object.fromEntries(
    spelledTogether.map((members) => [
      members.join(', '),
      fc.record({
        members: fc.constant(members),
        letters: fc.constantFrom<keyof typeof spellings>('upper', 'mixed'),
        first: fc.constantFrom('so spelled', 'lower'),
        readers: fc.nat({ max: 1 }),
      }),
    ]),
  ),
  share: () => 4,
  async run({ members, letters, first, readers }, scope) {
    const place = await scope.pair();
    const plain = members.find((member) => !/[a-f]/i.test(place[member]));
    if (plain) throw new NotReached(`a ${plain} with letters in it`);
    const ids = members.map((member) => [member, spellings[letters](place[member])] as const);
    const spelled: Place = { ...place, ...Object.fromEntries(ids) };
    const before =
      first === 'lower'
        ? await upsert(scope, place, 'first', firstWrite)
        : await upsertSpelled(scope, spelled, 'first');
    const after =
      first === 'lower'
        ? await upsertSpelled(scope, spelled, 'second')
        : await upsert(scope, place, 'second', laterWrite);
    judgeSameCell(before, after, 'UUID-6');
    const reader = scope.env.readers[readers % Math.max(scope.env.readers.length, 1)];
    if (!reader) return;
    const stored = await readCell(scope, place, reader);
    await blamedOnSpelling(scope, reader, () =>
      judgeStored(stored, after, { reader, before, valueRule: 'UUID-6' }),
    );
  },
});

/** What is read by a list id of other letters may be kept apart from what is read by its own. */
export const uuid6ReadTwice = check('UUID-6', {
  cases: { 'read by a list id in upper case, written, and read so again': fc.constant({}) },
  share: () => 1,
  async run(_, scope) {
    const place = await scope.apart();
    const upper = { ...place, listId: spellings.upper(place.listId) };
    const before = await upsert(scope, place, 'first', firstWrite);
    const judge = (reader: Reader, written: SeenCell, former?: SeenCell) =>
      blamedOnSpelling(scope, reader, async () =>
        judgeStored(await readCell(scope, upper, reader), written, {
          reader,
          before: former,
          valueRule: 'UUID-6',
        }),
      );
    for (const reader of scope.env.readers) await judge(reader, before);
    const after = await upsert(scope, place, 'second', laterWrite);
    for (const reader of scope.env.readers) await judge(reader, after, before);
  },
});

/** Both readers have shown the cell before it is written, in a list where no other write has them read anew. */
export const uuid6Read = check<{ together: readonly Member[][] }>('UUID-6', {
  cases: { 'read, written by other letters, and read': fc.constant({ together: spelledTogether }) },
  share: () => 1,
  async run({ together }, scope) {
    const place = await scope.apart();
    for (const [time, members] of together.entries()) {
      const before = await upsert(scope, place, 'first', time === 0 ? firstWrite : laterWrite);
      for (const reader of scope.env.readers) await readCell(scope, place, reader);
      const ids = members.map((member) => [member, spellings.upper(place[member])]);
      const after = await upsertSpelled(scope, { ...place, ...Object.fromEntries(ids) }, 'second');
      for (const reader of scope.env.readers) {
        const stored = await readCell(scope, place, reader);
        await blamedOnSpelling(scope, reader, () =>
          judgeStored(stored, after, { reader, before, valueRule: 'UUID-6' }),
        );
      }
    }
  },
});

/** A reader that is late with calls of another spelling alone takes their ids for others. */
async function blamedOnSpelling(
  scope: Scope,
  reader: Reader,
  judge: () => void | Promise<void>,
): Promise<void> {
  try {
    await judge();
  } catch (error) {
    if (!(error instanceof Violation) || error.rule !== 'UP-6') throw error;
    await showsWhatIsWritten(scope, reader);
    throw new Violation('UUID-6', error.expected, error.actual, error.symptom, error.exhibit);
  }
}

async function upsertSpelled(scope: Scope, place: Place, value: string) {
  const answer = await answered(scope.write(place, value), 'UUID-6');
  const cell = await acceptedCell(scope, place, answer, 'UUID-6');
  judgeAnswer(cell, place, value, { value: 'UUID-6', ids: 'UUID-6' });
  return cell;
}
