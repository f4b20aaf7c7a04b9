import fc from 'fast-check';
import type { RuleId } from '../../../generated/rules.ts';
import { blameIds, type IdMember } from '../../attribution/ids-to-blame.ts';
import type { Place } from '../../cells/seen-cell.ts';
import type { Scope } from '../../judge/scope.ts';
import { NotReached, needs } from '../../judge/violation.ts';
import { missingViolation } from '../../not-found/missing-violation.ts';
import type { MissingThing } from '../../not-found/thing-missing-in.ts';
import { check } from '../../run/check.ts';
import { addRow, idIn, type Person, somebody } from '../set-up-calls.ts';

/** The id of one thing where that of another belongs: a server may keep all ids in one table. */
function otherThings(rule: RuleId, thing: MissingThing, member: IdMember, others: readonly IdMember[]) {
  return check(rule, {
    cases: Object.fromEntries(
      others.map((other) => [`the ${member} is the ${other}`, fc.record({ other: fc.constant(other) })]),
    ),
    share: () => 1,
    async run({ other }, scope) {
      const place = await scope.pair();
      await missesThing(scope, { ...place, [member]: place[other] }, { rule, thing });
    },
  });
}

export const nf1OtherThings = otherThings('NF-1', 'list', 'listId', ['rowId', 'columnId']);
export const nf2OtherThings = otherThings('NF-2', 'row', 'rowId', ['listId', 'columnId']);
export const nf3OtherThings = otherThings('NF-3', 'column', 'columnId', ['listId', 'rowId']);

async function missesThing(
  scope: Scope,
  place: Place,
  { rule, thing }: { rule: RuleId; thing: MissingThing },
): Promise<void> {
  const answer = await scope.write(place, 'never stored');
  const violation = missingViolation(answer, thing, rule, `no ${thing} has that id`);
  if (!violation) return;
  await blameIds(scope, place, answer);
  throw violation;
}

/** A row of another list may be of somebody who is in this list, too. */
export const nf4SamePerson = check<{ person: Person }>('NF-4', {
  cases: {
    'row of a person who is in both lists': somebody().map((person) => ({ person })),
    'row of a person of the same name': somebody().map(({ firstName, lastName }) => ({
      person: { firstName, lastName },
    })),
  },
  share: () => 1,
  async run({ person }, scope) {
    if (scope.env.supply.shared) throw needs('rows that can be made');
    const own = await scope.anchor();
    const other = await scope.elsewhere(own.listId);
    const rowId = idIn(await addRow(scope, own.listId, person), 'row');
    const rowThere = idIn(await addRow(scope, other.listId, person), 'row');
    if (rowThere === rowId) throw new NotReached('a row of its own in each list');
    await missesThing(scope, { ...own, rowId: rowThere }, { rule: 'NF-4', thing: 'row' });
  },
});
