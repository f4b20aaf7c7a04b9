import { isRecord } from '../cells/seen-cell.ts';
import { stringsIn } from '../watch/strings-in.ts';
import type { Answer } from '../wire/request.ts';
import { type MissingThing, thingMissingIn } from './thing-missing-in.ts';

/**
 * Which thing a 404 says is missing: by `code` where there is a telling one, else by the words of the body.
 * Undefined where it does not say.
 */
export function whichMissing(answer: Answer): MissingThing | undefined {
  const code = isRecord(answer.json) && typeof answer.json.code === 'string' ? answer.json.code : '';
  return thingMissingIn(code) ?? thingMissingIn(sentenceOf(answer));
}

/** The human sentence of an error; where there is none, all strings of the body, or its text. */
function sentenceOf({ json, text }: Answer): string {
  if (json === undefined) return text;
  if (isRecord(json) && typeof json.error === 'string') return json.error;
  return stringsIn(json, { names: false }).join(' · ');
}
