import { uuid } from '../../generated/patterns.ts';

const digits = [...'0123456789abcdef'];
const probe = '12345678-1234-4234-8234-123456789abc';

export const nilUuid = probe.replace(/[0-9a-f]/g, '0');
export const maxUuid = probe.replace(/[0-9a-f]/g, 'f');

/** Where in an id's text its hexadecimal digits stand, the version's and the variant's left out. */
export const freePositions = [...[...probe].keys()].filter(
  (at) => probe[at] !== '-' && at !== 14 && at !== 19,
);

/** The same by the groups between the dashes: a pattern can be wrong in one of them alone. */
export const positionsByGroup = [...probe.matchAll(/[0-9a-f]+/g)].map(({ index, 0: group }) =>
  freePositions.filter((at) => at >= index && at < index + group.length),
);

/** Puts another character in one place of an id. */
export function withCharacter(id: string, at: number, character: string): string {
  return id.slice(0, at) + character + id.slice(at + 1);
}

export const withVersion = (id: string, digit: string): string => withCharacter(id, 14, digit);
export const withVariant = (id: string, digit: string): string => withCharacter(id, 19, digit);

/** Every second letter in upper case, beginning with the first. */
export function mixedCase(id: string): string {
  let letters = 0;
  return id.replace(/[a-f]/gi, (letter) =>
    letters++ % 2 === 0 ? letter.toUpperCase() : letter.toLowerCase(),
  );
}

/** Puts another id's version, variant and case into an id; nil and max have none to give. */
export function ofTheKindOf(model: string, id: string): string {
  const like = withVariant(withVersion(id, model[14] ?? ''), model[19] ?? '');
  const cased = model === model.toUpperCase() ? like.toUpperCase() : like;
  return uuid.test(cased) ? cased : id;
}

/** The version digits that the spec's pattern admits in an otherwise ordinary id, and those it refuses. */
export const versions = sorted((digit) => withVersion(probe, digit));
/** The same for the variant digit. */
export const variants = sorted((digit) => withVariant(probe, digit));

function sorted(idWith: (digit: string) => string): { admitted: string[]; refused: string[] } {
  return {
    admitted: digits.filter((digit) => uuid.test(idWith(digit))),
    refused: digits.filter((digit) => !uuid.test(idWith(digit))),
  };
}
