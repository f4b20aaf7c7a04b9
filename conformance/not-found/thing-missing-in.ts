/** The three things that a 404 of `updateListCell` can be about, in the order in which they are looked up. */
export const missingThings = ['list', 'row', 'column'] as const;
export type MissingThing = (typeof missingThings)[number];

const thing = '(list|row|column)s?';
const article = '(?:(?:the|a|an|any|this|that|such|such a|requested|specified|given|own|your)\\s+)*';
const not = "(?:\\s?not|n['’]t)";

/** "no such row", "has no row", "does not contain the row": what follows is missing. */
const missingObject = new RegExp(
  `\\b(?:no|unknown|invalid|missing|lacks?|without|(?:can|could|did|do|does)${not} (?:find|have|contain|include|know)|(?:unable|failed) to find)\\s+${article}${thing}\\b`,
  'g',
);

/** "row … not found", "the column does not exist", "the row belongs to another list": what stands before is missing. */
const missingSubject = new RegExp(
  `\\b${thing}\\b(?:(?!\\b(?:list|row|column)s?\\b).){0,80}?(?:${not} (?:be )?(?:found|exist|known|belong|part|there|in\\b)|\\b(?:does|do|is|was|are)${not}\\b|\\b(?:unknown|missing|no longer|0 found|no match)|\\b(?:belongs to|(?:is|lives) in) (?:another|a different|some other)\\b)`,
  'g',
);

/** "row or column not found", "the list, the row or the column": one of them, but which? */
const eitherOr = new RegExp(`\\b${thing}\\b,?\\s+or\\s+${article}${thing}\\b`);

/** "in this list": where the thing is missing, and not the thing. */
const inTheList = new RegExp(`\\b(?:in|within|inside)\\s+${article}list\\b`, 'g');

/** The one thing that a sentence (or a code) says is missing; undefined where it does not say. */
export function thingMissingIn(sentence: string): MissingThing | undefined {
  const text = plain(sentence).replaceAll(inTheList, ' ');
  const named = missingThings.filter((name) => new RegExp(`\\b${name}s?\\b`).test(text));
  if (named.length < 2) return named[0];
  if (eitherOr.test(text)) return undefined;
  return onlyOne(text, missingObject) ?? onlyOne(text, missingSubject);
}

/** In lower case, ids and paths left out, `RowNotFound` and `row_not_found` taken apart. */
function plain(sentence: string): string {
  return sentence
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, ' ')
    .replaceAll(/(?<![<\w])\/\S*/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
    .replaceAll(/\bsheet(s?)\b/g, 'list$1');
}

function onlyOne(text: string, pattern: RegExp): MissingThing | undefined {
  const found = [...text.matchAll(pattern)].map(([, name]) => missingThings.find((known) => known === name));
  const [first, ...others] = new Set(found);
  return others.length === 0 ? first : undefined;
}
