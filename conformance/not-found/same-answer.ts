import { jsonEqual } from '../arbitraries/json-value.ts';
import { isRecord } from '../cells/seen-cell.ts';
import { quote } from '../judge/quote.ts';
import type { Answer } from '../wire/request.ts';

type Twice = readonly [Answer, Answer];

/**
 * How two answers to one call differ from two others that must be like them (NF-6). What differs between the two of a
 * pair, such as request ids and times, is left out; so are UUIDs. Undefined where there is no difference.
 */
export function differenceFrom(answers: Twice, alike: Twice): string | undefined {
  return (
    statusDifference(answers, alike) ?? bodyDifference(answers, alike) ?? headerDifference(answers, alike)
  );
}

function statusDifference([one, two]: Twice, [first, second]: Twice): string | undefined {
  if (one.status !== two.status || first.status !== second.status || one.status === first.status)
    return undefined;
  return `status ${one.status}, not ${first.status}`;
}

function bodyDifference(answers: Twice, alike: Twice): string | undefined {
  const [one, two] = answers.map(bodyOf);
  const [first, second] = alike.map(bodyOf);
  if (!isRecord(one) || !isRecord(two) || !isRecord(first) || !isRecord(second)) {
    const steady = jsonEqual(one, two) && jsonEqual(first, second);
    return steady && !jsonEqual(one, first) ? `${quote(one)}, not ${quote(first)}` : undefined;
  }
  for (const name of new Set([...Object.keys(one), ...Object.keys(first)])) {
    const steady = sameMember(one, two, name) && sameMember(first, second, name);
    if (!steady || sameMember(one, first, name)) continue;
    return `${name} ${quote(one[name])}, not ${quote(first[name])}`;
  }
  return undefined;
}

function sameMember(a: Record<string, unknown>, b: Record<string, unknown>, name: string): boolean {
  return Object.hasOwn(a, name) === Object.hasOwn(b, name) && jsonEqual(a[name], b[name]);
}

function bodyOf({ json, text }: Answer): unknown {
  if (json === undefined) return text.replaceAll(anyUuid, 'ID');
  return JSON.parse(JSON.stringify(json).replaceAll(anyUuid, 'ID'));
}

const anyUuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** Headers that come and go with connections, sizes, caches and limits, whatever is asked; a type that is left out is SHAPE-2's matter. */
const fleeting =
  /^(?:connection|keep-alive|date|age|expires|content-length|content-encoding|transfer-encoding|content-type|set-cookie|retry-after|etag|via|x-cache.*|.*rate-?limit.*)$/;

/** A header that only one of the pairs has; their values may differ from answer to answer. */
function headerDifference(answers: Twice, alike: Twice): string | undefined {
  const only = (some: Twice, others: Twice): string | undefined =>
    Object.keys(some[0].headers).find(
      (name) =>
        !fleeting.test(name) && name in some[1].headers && others.every(({ headers }) => !(name in headers)),
    );
  const [added, missing] = [only(answers, alike), only(alike, answers)];
  if (added !== undefined) return `a header ${added}, which the other lacks`;
  return missing === undefined ? undefined : `no header ${missing}, which the other has`;
}
