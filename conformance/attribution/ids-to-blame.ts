import { uuid } from '../../generated/patterns.ts';
import { variants, withVariant, withVersion } from '../arbitraries/uuid-anatomy.ts';
import type { Place } from '../cells/seen-cell.ts';
import { badRequest } from '../judge/expect-refusal.ts';
import { quote } from '../judge/quote.ts';
import type { Scope } from '../judge/scope.ts';
import { Violation } from '../judge/violation.ts';
import type { Answer } from '../wire/request.ts';

export const idMembers = ['listId', 'rowId', 'columnId'] as const;
export type IdMember = (typeof idMembers)[number];

/** Another id of the same kind: same version, variant and case, digits that nobody has; nil and max have no others. */
function strangerLike(id: string): string {
  const next = (character: string, alphabet: string): string =>
    alphabet[(alphabet.indexOf(character) + 5) % alphabet.length] ?? character;
  const turned = (character: string): string => {
    for (const alphabet of ['0123456789', 'abcdef', 'ABCDEF'])
      if (alphabet.includes(character)) return next(character, alphabet);
    return character;
  };
  const stranger = id.replace(/^[^-]+/, (digits) => [...digits].map(turned).join(''));
  return uuid.test(stranger) ? stranger : id;
}

/** What databases and libraries make. */
const plainVersions = ['4', '7', '1'];
const plainKinds = plainVersions.flatMap((version) =>
  variants.admitted.map((variant) => ({ version, variant })),
);

/** An id as plain ones are, of one kind; made of nil or max, it has the digits of neither. */
function likePlain(id: string, { version, variant }: (typeof plainKinds)[number]): string {
  return strangerLike(withVariant(withVersion(id.toLowerCase(), version), variant));
}

const isBad = (answer: Answer): boolean => badRequest.some((status) => status === answer.status);

/** Whether unknown ids get this status in these places, of whatever plain kind they are. */
export async function everyPlainKindGets(
  scope: Scope,
  place: Place,
  members: readonly IdMember[],
  status: number,
): Promise<boolean> {
  for (const kind of plainKinds) {
    const ids = members.map((member) => [member, likePlain(place[member], kind)] as const);
    const answer = await scope.write({ ...place, ...Object.fromEntries(ids) }, 'control');
    if (answer.status !== status) return false;
  }
  return true;
}

/**
 * A right call that is answered with 400 may have been refused for the form of its ids. Asked again with unknown ids of the
 * same kind it would then be refused as well, in place of its 404: UUID-4 is broken, and not the rule on trial.
 *
 * @throws {Violation} of UUID-4 where it is so
 */
export async function blameIds(scope: Scope, place: Place, answer: Answer): Promise<void> {
  if (isBad(answer)) await scope.control(() => strangersAreMissing(scope, place));
}

async function strangersAreMissing(scope: Scope, place: Place): Promise<void> {
  const { listId, rowId, columnId } = place;
  const strangers = {
    listId: strangerLike(listId),
    rowId: strangerLike(rowId),
    columnId: strangerLike(columnId),
  };
  const control = await scope.write(strangers, 'control');
  if (!isBad(control)) return;
  if (await everyPlainKindGets(scope, place, idMembers, control.status)) return; // whatever is unknown is refused so
  const came = `${control.status} ${quote(control.json ?? control.text)}`;
  throw new Violation('UUID-4', '404: the pattern admits these ids', came, `status:${control.status}`);
}
