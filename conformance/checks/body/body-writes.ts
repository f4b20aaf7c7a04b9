import fc from 'fast-check';
import type { JsonValue } from '../../arbitraries/json-value.ts';
import { wholeIdShapes } from '../../arbitraries/near-miss-shapes.ts';
import { nearlyAll } from '../../arbitraries/nearly-all.ts';
import type { Place } from '../../cells/seen-cell.ts';
import {
  markerAlone,
  refusedOrNotReached,
  refusedWritesNothing,
  type SentValues,
  sentValues,
} from '../../judge/nothing-written.ts';
import { type Scope, upsertRequest } from '../../judge/scope.ts';
import { NotReached } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import type { Answer } from '../../wire/request.ts';
import {
  bodyMembers,
  bodyWith,
  type NotObject,
  type NotString,
  notStringNames,
  readableNames,
  sendNoObject,
} from './body.ts';

/** Calls that must be refused, aimed at a cell that exists as closely as they can be. */
type BadCall =
  | { kind: 'near misses'; member: keyof Place; shapes: string[] }
  | { kind: 'no string'; member: 'rowId' | 'columnId'; as: NotString }
  | { kind: 'no object'; as: NotObject }
  | { kind: 'no value' }
  | { kind: 'more members' }
  | { kind: 'called text' };

function noString(member: (typeof bodyMembers)[number], ways: readonly NotString[]): fc.Arbitrary<BadCall> {
  return fc.record({
    kind: fc.constant('no string' as const),
    member: fc.constant(member),
    as: fc.constantFrom(...ways),
  });
}

/** One after the other, since none of them may write. */
function nearMisses(member: keyof Place): fc.Arbitrary<BadCall> {
  const shapes = Object.entries(wholeIdShapes)
    .filter(([, { places = ['path', 'body'] }]) => places.includes(member === 'listId' ? 'path' : 'body'))
    .map(([name]) => name);
  return fc.record({
    kind: fc.constant('near misses' as const),
    member: fc.constant(member),
    shapes: nearlyAll(shapes, 1),
  });
}

const badCall: Readonly<Record<string, fc.Arbitrary<BadCall>>> = {
  'called text': fc.constant({ kind: 'called text' }),
  'more members': fc.constant({ kind: 'more members' }),
  ...Object.fromEntries(
    bodyMembers.flatMap((member) => [
      [`${member} missing`, noString(member, ['missing'])],
      [`${member} no string`, noString(member, notStringNames)],
    ]),
  ),
};

/** The contract leaves these to the server; where it refuses them, it is bound as by any other refusal. */
const free: readonly BadCall['kind'][] = ['no value', 'called text', 'more members'];

interface BadWrite {
  call: BadCall;
  cell: 'absent' | 'present';
  sent: SentValues;
}

async function badWritesNothing({ call, cell, sent }: BadWrite, scope: Scope): Promise<void> {
  // what is written to many cells would change those that are there for others, and be told as theirs
  const place = await (cell === 'absent' ? scope.pair({ untouched: true }) : scope.apart());
  const mayBeTaken = free.some((kind) => kind === call.kind);
  await refusedWritesNothing(scope, 'BODY-6', { places: [place], cell, sent, mayBeTaken }, (value) =>
    sendBad(scope, place, call, value),
  );
}

function toEitherCell(
  calls: Readonly<Record<string, fc.Arbitrary<BadCall>>>,
  sent: fc.Arbitrary<SentValues>,
) {
  const cases = Object.entries(calls).flatMap(([name, call]) =>
    (['absent', 'present'] as const).map((cell): [string, fc.Arbitrary<BadWrite>] => [
      `${name}, cell ${cell}`,
      fc.record({ call, cell: fc.constant(cell), sent }),
    ]),
  );
  return Object.fromEntries(cases);
}

export const body6 = check('BODY-6', {
  cases: {
    ...toEitherCell(badCall, sentValues),
    ...toEitherCell({ 'value missing': fc.constant({ kind: 'no value' }) }, markerAlone),
  },
  share: (runs) => Math.max(2, Math.ceil(runs / 15)),
  run: badWritesNothing,
});

export const body6NearMisses = check('BODY-6', {
  cases: toEitherCell(
    {
      'near misses of the list id': nearMisses('listId'),
      'near misses of the row id': nearMisses('rowId'),
      'near misses of the column id': nearMisses('columnId'),
    },
    markerAlone,
  ),
  share: () => 1,
  run: badWritesNothing,
});

/** Where the ids and the value stand in what is no JSON object, each in its turn: they can be read out of it. */
export const body6NoObject = check<BadWrite>('BODY-6', {
  cases: Object.fromEntries(
    readableNames.map((as) => [
      `a body that is no object, ${as}`,
      fc.record({
        call: fc.constant<BadCall>({ kind: 'no object', as }),
        cell: fc.constantFrom('absent', 'present'),
        sent: markerAlone,
      }),
    ]),
  ),
  share: () => 2,
  run: badWritesNothing,
});

function sendBad(scope: Scope, place: Place, call: BadCall, value: JsonValue): Promise<Answer> {
  switch (call.kind) {
    case 'near misses':
      return sendEach(scope, place, call, value);
    case 'no string':
      return scope.put(place.listId, { ...bodyWith(place, call.member, call.as), value });
    case 'no object':
      return sendNoObject(scope, place, call.as, value);
    case 'no value':
      return scope.put(place.listId, { rowId: place.rowId, columnId: place.columnId });
    case 'more members':
      return scope.put(place.listId, { rowId: place.rowId, columnId: place.columnId, value, note: 'more' });
    case 'called text': {
      const body = JSON.stringify({ rowId: place.rowId, columnId: place.columnId, value });
      return scope.send({ ...upsertRequest(place.listId), body, contentType: 'text/plain' });
    }
  }
}

async function sendEach(
  scope: Scope,
  place: Place,
  { member, shapes }: Extract<BadCall, { kind: 'near misses' }>,
  value: JsonValue,
): Promise<Answer> {
  const spoiled = shapes.flatMap((name) => wholeIdShapes[name]?.spoil(place[member], 3) ?? []);
  let last: Answer | undefined;
  for (const id of spoiled) {
    last = await scope.write({ ...place, [member]: id }, value);
    refusedOrNotReached(scope, last);
  }
  if (!last) throw new NotReached('a near miss to send');
  return last;
}
