import fc from 'fast-check';
import { randomUuid } from '../../arbitraries/valid-uuid.ts';
import { isRecord, type Place } from '../../cells/seen-cell.ts';
import { refusedOrNotReached } from '../../judge/nothing-written.ts';
import type { Scope } from '../../judge/scope.ts';
import { NotReached, needs, Violation } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';

/** A server that makes what it does not find has written, whatever it answers. */
const unknownThings = ['row', 'column'] as const;
type UnknownThing = (typeof unknownThings)[number];

/** Where others add rows and columns, some may appear by chance; not each time, and never in between. */
const times = 3;

export const nf7Made = check('NF-7', {
  cases: Object.fromEntries(
    unknownThings.map((thing) => [
      `no ${thing} is made`,
      fc.record({
        thing: fc.constant(thing),
        ids: fc.array(randomUuid(), { minLength: times, maxLength: times }),
      }),
    ]),
  ),
  share: () => 1,
  async run({ thing, ids }, scope) {
    const place = await scope.alone();
    let came: string | undefined;
    for (const id of ids) {
      came = await appearsWith(scope, place, thing, id);
      if (came === undefined) return;
    }
    const expected = 'nothing is written by a call that is refused';
    throw new Violation('NF-7', expected, `a ${thing} appeared in the list: ${came}`, 'refused:made');
  },
});

/** What the list shows after a refused call and not before it, while nothing appears without one. */
async function appearsWith(
  scope: Scope,
  place: Place,
  thing: UnknownThing,
  id: string,
): Promise<string | undefined> {
  const before = await shownIds(scope, place.listId, thing);
  const idle = await shownIds(scope, place.listId, thing);
  if (firstNew(before, idle) !== undefined) throw new NotReached('needs: a list that nobody else adds to');
  const asked = thing === 'row' ? { ...place, rowId: id } : { ...place, columnId: id };
  refusedOrNotReached(scope, await scope.write(asked, 'never stored'));
  return firstNew(idle, await shownIds(scope, place.listId, thing));
}

function firstNew(before: ReadonlySet<string>, after: ReadonlySet<string>): string | undefined {
  return [...after].find((id) => !before.has(id));
}

async function shownIds(scope: Scope, listId: string, thing: UnknownThing): Promise<Set<string>> {
  if (!scope.env.readers.includes('getList')) throw needs('getList');
  const answer = await scope.send({ operation: 'getList', method: 'GET', path: `/api/lists/${listId}` });
  const shown = isRecord(answer.json) ? answer.json[`${thing}s`] : undefined;
  if (!Array.isArray(shown)) throw new NotReached(`SHAPE-1 fails (getList without ${thing}s)`);
  return new Set(shown.map((one: unknown) => (isRecord(one) ? JSON.stringify(one.id ?? null) : '')));
}
