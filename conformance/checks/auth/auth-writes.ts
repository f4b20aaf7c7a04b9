import fc from 'fast-check';
import { expectRefusal } from '../../judge/expect-refusal.ts';
import {
  markerAlone,
  refusedWritesNothing,
  type SentValues,
  sentValues,
} from '../../judge/nothing-written.ts';
import { upsertRequest } from '../../judge/scope.ts';
import { check } from '../../run/check.ts';
import { malformedKinds, none, randomToken, ruleOf } from './auth.ts';
import { credentials, type WrongCredentials } from './credentials.ts';

interface RefusedWrite {
  credentials: WrongCredentials;
  cell: 'absent' | 'present';
  sent: SentValues;
}

/** Those of most callers that are refused: what they send may be of any kind. */
const commonlyRefused = {
  none,
  random: randomToken,
  altered: fc.constant<WrongCredentials>({ kind: 'altered' }),
};

function refusedWrites(
  kinds: Readonly<Record<string, fc.Arbitrary<WrongCredentials>>>,
  sent: fc.Arbitrary<SentValues>,
): [string, fc.Arbitrary<RefusedWrite>][] {
  return Object.entries(kinds).flatMap(([name, credentials]) =>
    (['absent', 'present'] as const).map((cell): [string, fc.Arbitrary<RefusedWrite>] => [
      `${name}, cell ${cell}`,
      fc.record({ credentials, cell: fc.constant(cell), sent }),
    ]),
  );
}

export const auth5 = check<RefusedWrite>('AUTH-5', {
  cases: Object.fromEntries([
    ...refusedWrites(commonlyRefused, sentValues),
    ...refusedWrites(malformedKinds, markerAlone),
  ]),
  share: (runs) => Math.max(1, Math.ceil(runs / 20)),
  async run(input, scope) {
    const place = await scope.pair({ untouched: input.cell === 'absent' });
    await refusedWritesNothing(scope, 'AUTH-5', { places: [place], ...input }, async (value) => {
      const answer = await scope.send({
        ...upsertRequest(place.listId),
        json: { rowId: place.rowId, columnId: place.columnId, value },
        ...credentials(input.credentials, scope.env.token),
      });
      // the checks of the other rules write to no cell that is there
      if (answer.status < 300)
        expectRefusal(scope, answer, ruleOf(input.credentials), [401], `the cell is ${input.cell}`);
      return answer;
    });
  },
});
