import {
  maxUuid,
  nilUuid,
  variants,
  versions,
  withCharacter,
  withVariant,
  withVersion,
} from './uuid-anatomy.ts';

export interface NearMissShape {
  why: string;
  /** Spoils an id; `at` is the place of one of its digits, for those that need a place. */
  spoil: (id: string, at: number) => string;
  /** Tried in each group of digits, since a pattern can be wrong in one of them alone. */
  inEachGroup?: true;
  /** Both where absent. */
  places?: readonly ('path' | 'body')[];
}

const remove = (id: string, at: number): string => id.slice(0, at) + id.slice(at + 1);
const insert = (id: string, at: number, text: string): string => id.slice(0, at) + text + id.slice(at);
const withoutDashes = (id: string): string => id.replaceAll('-', '');
const lastDash = 23;

const lengths: Record<string, NearMissShape> = {
  'digit-short': { why: 'a digit short', spoil: remove, inEachGroup: true },
  'digit-long': { why: 'a digit too many', spoil: (id, at) => insert(id, at, '7'), inEachGroup: true },
  'first-digit-missing': { why: 'its first digit missing', spoil: (id) => id.slice(1) },
  'last-digit-missing': { why: 'its last digit missing', spoil: (id) => id.slice(0, -1) },
  twice: { why: 'its text twice', spoil: (id) => id + id },
};

const dashes: Record<string, NearMissShape> = {
  'no-dashes': { why: 'no dashes', spoil: withoutDashes },
  'dash-missing': { why: 'one dash missing', spoil: (id) => remove(id, lastDash) },
  'dash-doubled': { why: 'one dash too many', spoil: (id) => insert(id, lastDash, '-') },
  'dash-moved': {
    why: 'a dash one place off',
    spoil: (id) => insert(remove(id, lastDash), lastDash + 1, '-'),
  },
  'dashes-elsewhere': {
    why: 'dashes in other places',
    spoil: (id) => withoutDashes(id).replace(/^(.{4})(.{8})(.{8})(.{8})/, '$1-$2-$3-$4-'),
  },
  'dashes-as-underscores': { why: 'underscores for dashes', spoil: (id) => id.replaceAll('-', '_') },
  'dashes-as-hyphens': { why: 'U+2010 hyphens for dashes', spoil: (id) => id.replaceAll('-', '\u2010') },
};

const wrappings: Record<string, NearMissShape> = {
  braces: { why: 'braces round it', spoil: (id) => `{${id}}` },
  parentheses: { why: 'parentheses round it', spoil: (id) => `(${id})` },
  quotes: { why: 'quotes round it', spoil: (id) => `"${id}"` },
  urn: { why: 'urn:uuid: before it', spoil: (id) => `urn:uuid:${id}` },
  'uuid-prefix': { why: 'uuid: before it', spoil: (id) => `uuid:${id}` },
  'text-before': { why: 'a letter before it', spoil: (id) => `x${id}` },
  'text-after': { why: 'a letter after it', spoil: (id) => `${id}x` },
  'comma-joined': { why: 'two ids joined by a comma', spoil: (id) => `${id},${id}` },
  'line-joined': { why: 'two ids on two lines', spoil: (id) => `${id}\n${id}` },
  'line-before': { why: 'a line of other text before it', spoil: (id) => `x\n${id}` },
  'line-after': { why: 'a line of other text after it', spoil: (id) => `${id}\nx` },
  'slash-after': { why: 'a slash after it', spoil: (id) => `${id}/`, places: ['body'] },
  'path-after': { why: 'a path after it', spoil: (id) => `${id}/x`, places: ['body'] },
  'extension-after': { why: '.json after it', spoil: (id) => `${id}.json` },
  'query-after': { why: 'a query after it', spoil: (id) => `${id}?x=1` },
  'percent-encoded': { why: 'a digit percent-encoded', spoil: (id) => id.replace(/^./, percentEncoded) },
};

const blanks = {
  space: ' ',
  tab: '\t',
  newline: '\n',
  'carriage-return': '\r',
  crlf: '\r\n',
  'no-break-space': '\u00a0',
  'zero-width-space': '\u200b',
  'byte-order-mark': '\ufeff',
  'line-separator': '\u2028',
  nul: '\0',
};

/** What some programs take for a digit, and the letter after the last one. */
const oddDigits = {
  'letter-g': { why: 'a g among the digits', character: 'g' },
  'full-width-digit': { why: 'a full-width digit', character: '\uff11' },
  'arabic-digit': { why: 'an Arabic-Indic digit', character: '\u0661' },
  'cyrillic-letter': { why: 'a Cyrillic letter', character: '\u0430' },
};

const characters: Record<string, NearMissShape> = {
  ...rows(Object.entries(oddDigits), ([name, { why, character }]) => [
    [name, { why, spoil: (id, at) => withCharacter(id, at, character), inEachGroup: true }],
  ]),
  'combining-mark': { why: 'an accent on a digit', spoil: (id, at) => insert(id, at + 1, '\u0301') },
};

const nilAndMax: Record<string, NearMissShape> = {
  'nearly-nil': { why: 'the nil id but for one digit', spoil: (_, at) => withCharacter(nilUuid, at, '1') },
  'nearly-max': { why: 'the max id but for one digit', spoil: (_, at) => withCharacter(maxUuid, at, 'e') },
  'upper-case-max': { why: 'the max id in upper case', spoil: () => maxUuid.toUpperCase() },
  'mixed-case-max': { why: 'the max id in mixed case', spoil: (_, at) => withCharacter(maxUuid, at, 'F') },
  'text-before-nil': { why: 'a letter before the nil id', spoil: () => `x${nilUuid}` },
  'text-after-nil': { why: 'a letter after the nil id', spoil: () => `${nilUuid}x` },
  'text-before-max': { why: 'a letter before the max id', spoil: () => `x${maxUuid}` },
  'text-after-max': { why: 'a letter after the max id', spoil: () => `${maxUuid}x` },
};

/** All of the id is there: a lenient reader takes these for the id that they were made from. */
export const wholeIdShapes: Readonly<Record<string, NearMissShape>> = {
  ...dashes,
  ...wrappings,
  ...rows(Object.entries(blanks), ([name, blank]) => [
    [`${name}-before`, { why: `a ${name} before it`, spoil: (id) => blank + id }],
    [`${name}-after`, { why: `a ${name} after it`, spoil: (id) => id + blank }],
  ]),
};

/** What can be wrong with an id, by name. To add a class, add a row. */
export const nearMissShapes: Readonly<Record<string, NearMissShape>> = {
  ...lengths,
  ...wholeIdShapes,
  ...characters,
  ...inEitherCase('version', versions.refused, withVersion),
  ...inEitherCase('variant', variants.refused, withVariant),
  ...nilAndMax,
};

/** A digit that is refused: an id in upper case may be looked at by another pattern. */
function inEitherCase(
  name: string,
  refused: string[],
  withDigit: (id: string, digit: string) => string,
): Record<string, NearMissShape> {
  return rows(refused, (digit) => [
    [`${name}-${digit}`, { why: `${name} ${digit}`, spoil: (id) => withDigit(id, digit) }],
    [
      `upper-case-${name}-${digit}`,
      { why: `${name} ${digit}, in upper case`, spoil: (id) => withDigit(id, digit).toUpperCase() },
    ],
  ]);
}

function rows<T>(items: T[], rowsOf: (item: T) => [string, NearMissShape][]): Record<string, NearMissShape> {
  return Object.fromEntries(items.flatMap(rowsOf));
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}
