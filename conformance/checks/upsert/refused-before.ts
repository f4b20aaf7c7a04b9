import fc from 'fast-check';
import { randomUuid } from '../../arbitraries/valid-uuid.ts';
import type { Place } from '../../cells/seen-cell.ts';
import { refusedOrNotReached } from '../../judge/nothing-written.ts';
import type { Scope } from '../../judge/scope.ts';
import { firstWrite, upsert } from '../../judge/upsert.ts';
import { check } from '../../run/check.ts';
import type { Answer } from '../../wire/request.ts';
import { plainValue } from '../plain-value.ts';

type Refused = (scope: Scope, place: Place, unknown: string) => Promise<Answer>;

/** Calls that must be refused, each with some of the ids that are right in the call after it. */
const before: Readonly<Record<string, Refused>> = {
  'its row in another list': async (scope, { listId, rowId }) =>
    scope.write({ ...(await scope.elsewhere(listId)), rowId }, 'never stored'),
  'its column in another list': async (scope, { listId, columnId }) =>
    scope.write({ ...(await scope.elsewhere(listId)), columnId }, 'never stored'),
  'its list by another caller': async (scope, place) => {
    await scope.foreign();
    return scope.write(place, 'never stored', 'other');
  },
  'its row and column in an unknown list': (scope, place, unknown) =>
    scope.write({ ...place, listId: unknown }, 'never stored'),
  'its list and column with an unknown row': (scope, place, unknown) =>
    scope.write({ ...place, rowId: unknown }, 'never stored'),
  'its list and row with an unknown column': (scope, place, unknown) =>
    scope.write({ ...place, columnId: unknown }, 'never stored'),
  'itself without credentials': (scope, place) => scope.write(place, 'never stored', 'none'),
  'itself with a malformed row id': (scope, place) =>
    scope.write({ ...place, rowId: `${place.rowId}x` }, 'never stored'),
};

/** What was refused in one place is right in another: a server must not remember the refusal for that. */
export const up1Refused = check('UP-1', {
  cases: Object.fromEntries(
    Object.entries(before).map(([name, refused]) => [
      `after a refusal of ${name}`,
      fc.record({ refused: fc.constant(refused), unknown: randomUuid(), value: plainValue }),
    ]),
  ),
  share: () => 2,
  async run({ refused, unknown, value }, scope) {
    const place = await scope.pair({ untouched: true });
    refusedOrNotReached(scope, await refused(scope, place, unknown));
    await upsert(scope, place, value, firstWrite);
  },
});
