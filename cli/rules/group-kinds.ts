import { columnTypes } from '../../generated/patterns.ts';
import { routes } from '../../generated/routes.ts';

/** Kinds of input that are tried in one place of a request, by one operation, or in columns of one type. */
export interface KindGroup {
  /** Null for kinds that name no place; several, with commas between, where the same kinds are tried in each. */
  place: string | null;
  kinds: string[];
}

const places: readonly string[] = [
  ...['listId', 'rowId', 'columnId'],
  ...routes.map(({ operationId }) => operationId),
  ...columnTypes,
];

/** Gathers kinds such as `rowId braces` or `text, a-number` by the place that they begin with, in their order. */
export function groupKinds(names: readonly string[]): KindGroup[] {
  const kindsOf = new Map<string | null, string[]>();
  for (const name of names) {
    const [, first = '', rest = ''] = /^(\w+),? (.+)$/.exec(name) ?? [];
    const place = places.includes(first) ? first : null;
    kindsOf.set(place, [...(kindsOf.get(place) ?? []), place === null ? name : rest]);
  }
  const placesOf = new Map<string, KindGroup>();
  for (const [place, kinds] of kindsOf) {
    const key = place === null ? '' : kinds.join('\n');
    const same = placesOf.get(key);
    if (same === undefined) placesOf.set(key, { place, kinds });
    else same.place = `${same.place}, ${place}`;
  }
  return [...placesOf.values()];
}
