import { isRecord } from '../cells/seen-cell.ts';
import type { Answer } from '../wire/request.ts';

/** The three things that a 404 of `updateListCell` can be about, in the order in which they are looked up. */
export const missingThings = ['list', 'row', 'column'] as const;
export type MissingThing = (typeof missingThings)[number];

const word: Record<MissingThing, RegExp> = { list: /\blist|\bsheet/i, row: /\brow/i, column: /\bcolumn/i };

/** "row … not found", "no such row", and their like: the thing that a sentence says is missing. */
const saidMissing =
  /\b(?:no such|unknown|missing|no|invalid|cannot find|can't find|could not find|couldn't find|did not find)\s+(?:the\s+|a\s+|any\s+)?(list|row|column)|\b(list|row|column)\w*\b(?:(?!\b(?:list|row|column)).){0,80}?(?:not found|not exist|n't exist|not known|unknown|missing|not belong|n't belong|not part of|no longer|not in\b)/i;

/**
 * Which thing a 404 says is missing: by `code` where there is a telling one, else by the words of the body.
 * Undefined where it does not say.
 */
export function whichMissing(answer: Answer): MissingThing | undefined {
  const code = isRecord(answer.json) && typeof answer.json.code === 'string' ? answer.json.code : '';
  const byCode = missingThings.filter((thing) => code.toLowerCase().includes(thing));
  if (byCode.length === 1) return byCode[0];
  const text = sentenceOf(answer)
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, ' ')
    .replaceAll(/\/\S*/g, ' ');
  const named = missingThings.filter((thing) => word[thing].test(text));
  if (named.length === 1) return named[0];
  const match = saidMissing.exec(text);
  return missingThings.find((thing) => thing === (match?.[1] ?? match?.[2])?.toLowerCase());
}

/** The human sentence of an error; where there is none, all strings of the body, or its text. */
function sentenceOf({ json, text }: Answer): string {
  if (!isRecord(json)) return text;
  if (typeof json.error === 'string') return json.error;
  return stringsIn(json).join(' · ');
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return isRecord(value) ? Object.values(value).flatMap(stringsIn) : [];
}
