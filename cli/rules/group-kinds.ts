import { routes } from '../../generated/routes.ts';

/** Kinds of input that are tried in one place of a request, or by one operation. */
export interface KindGroup {
  /** Null for kinds that name no place. */
  place: string | null;
  kinds: string[];
}

const places = ['listId', 'rowId', 'columnId', ...routes.map(({ operationId }) => operationId as string)];

/** Gathers kinds such as `rowId braces` by the place that they begin with, in their order. */
export function groupKinds(names: readonly string[]): KindGroup[] {
  const groups = new Map<string | null, string[]>();
  for (const name of names) {
    const [first = '', ...rest] = name.split(' ');
    const isPlaced = places.includes(first) && rest.length > 0;
    const place = isPlaced ? first : null;
    const kinds = groups.get(place) ?? [];
    groups.set(place, [...kinds, isPlaced ? rest.join(' ') : name]);
  }
  return [...groups].map(([place, kinds]) => ({ place, kinds }));
}
