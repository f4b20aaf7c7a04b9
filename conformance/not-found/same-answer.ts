import { jsonEqual } from '../arbitraries/json-value.ts';
import { isRecord } from '../cells/seen-cell.ts';
import { quote } from '../judge/quote.ts';
import type { Answer } from '../wire/request.ts';

const anyUuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/**
 * How an answer differs from two others that must be alike (NF-6). What differs between those two, such as request
 * ids and times, is left out; so are UUIDs. Undefined where there is no difference.
 */
export function differenceFrom(answer: Answer, alike: readonly [Answer, Answer]): string | undefined {
  const [one, two] = alike;
  if (one.status !== two.status) return undefined;
  if (answer.status !== one.status) return `status ${answer.status}, not ${one.status}`;
  const [own, first, second] = [answer, one, two].map(bodyOf);
  if (!isRecord(first) || !isRecord(second) || !isRecord(own)) {
    return jsonEqual(first, second) && !jsonEqual(own, first)
      ? `${quote(own)}, not ${quote(first)}`
      : undefined;
  }
  for (const name of new Set([...Object.keys(own), ...Object.keys(first)])) {
    const steady = jsonEqual(first[name], second[name]) && name in first === name in second;
    if (!steady || (jsonEqual(own[name], first[name]) && name in own === name in first)) continue;
    return `${name} ${quote(own[name])}, not ${quote(first[name])}`;
  }
  return undefined;
}

function bodyOf({ json, text }: Answer): unknown {
  if (json === undefined) return text.replaceAll(anyUuid, 'ID');
  return JSON.parse(JSON.stringify(json).replaceAll(anyUuid, 'ID'));
}
