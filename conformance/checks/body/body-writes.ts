import fc from 'fast-check';
import { nearMissShapes } from '../../arbitraries/near-miss-shapes.ts';
import { randomUuid } from '../../arbitraries/valid-uuid.ts';
import type { Place } from '../../cells/seen-cell.ts';
import { refusedWritesNothing } from '../../judge/nothing-written.ts';
import { type Scope, upsertRequest } from '../../judge/scope.ts';
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
  | { kind: 'near miss'; member: 'listId' | 'rowId' | 'columnId'; shape: string }
  | { kind: 'no string'; member: 'rowId' | 'columnId'; as: NotString }
  | { kind: 'no object'; as: NotObject }
  | { kind: 'no value' }
  | { kind: 'called text' };

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

function noString(member: (typeof bodyMembers)[number], ways: readonly NotString[]): fc.Arbitrary<BadCall> {
  return fc.record({
    kind: fc.constant('no string' as const),
    member: fc.constant(member),
    as: fc.constantFrom(...ways),
  });
}

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
  'value missing': fc.constant({ kind: 'no value' }),
  'called text': fc.constant({ kind: 'called text' }),
  ...Object.fromEntries(
    bodyMembers.flatMap((member) => [
      [`${member} missing`, noString(member, ['missing'])],
      [`${member} no string`, noString(member, notStringNames)],
    ]),
  ),
};

/** The contract leaves these to the server; where it refuses them, it is bound as by any other refusal. */
const free: readonly BadCall['kind'][] = ['no value', 'called text'];

interface BadWrite {
  call: BadCall;
  cell: 'absent' | 'present';
  /** Stands nowhere but in the bad call. */
  marker: string;
}

async function badWritesNothing({ call, cell, marker }: BadWrite, scope: Scope): Promise<void> {
  const place = await scope.pair({ untouched: cell === 'absent' });
  const mayBeTaken = free.some((kind) => kind === call.kind);
  await refusedWritesNothing(scope, 'BODY-6', { places: [place], cell, marker, mayBeTaken }, () =>
    sendBad(scope, place, call, marker),
  );
}

export const body6 = check<BadWrite>('BODY-6', {
  cases: Object.fromEntries(
    Object.entries(badCall).flatMap(([name, call]) =>
      (['absent', 'present'] as const).map((cell) => [
        `${name}, cell ${cell}`,
        fc.record({ call, cell: fc.constant(cell), marker: randomUuid() }),
      ]),
    ),
  ),
  share: (runs) => Math.max(3, Math.ceil(runs / 10)),
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
        marker: randomUuid(),
      }),
    ]),
  ),
  share: () => 2,
  run: badWritesNothing,
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
    case 'no value':
      return scope.put(place.listId, { rowId: place.rowId, columnId: place.columnId });
    case 'called text': {
      const body = JSON.stringify({ rowId: place.rowId, columnId: place.columnId, value: marker });
      return scope.send({ ...upsertRequest(place.listId), body, contentType: 'text/plain' });
    }
  }
}
