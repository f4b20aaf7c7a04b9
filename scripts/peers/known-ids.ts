import { demo } from '../../mock/index.ts';

const columnOf = (find: (column: (typeof demo.columns)[number]) => boolean): string =>
  demo.columns.find(find)?.id ?? '';

/** Ids that the mock has from the start. */
export const known = {
  list: demo.listId,
  row: demo.rows[0]?.id ?? '',
  text: columnOf(({ type }) => type === 'text'),
  multiselect: columnOf(({ type }) => type === 'multiselect'),
  dynamic: columnOf(({ dynamic }) => dynamic),
};

/** The ids in the examples of the spec, and those that the mock has in their place. */
const inPlaceOf: Readonly<Record<string, string>> = {
  '3f2504e0-4f89-41d3-9a0c-0305e82c3301': known.list,
  '0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d': known.row,
  '7c9e6679-7425-40de-944b-e07fc1f90ae7': known.text,
  '9f8b7a6c-5d4e-4f3a-8b2c-1d0e9f8a7b6c': known.multiselect,
  '6ba7b810-9dad-41d1-80b4-00c04fd430c8': known.dynamic,
};

/** The spec with ids in its examples that exist. */
export function withKnownIds(spec: string): string {
  return Object.entries(inPlaceOf).reduce((text, [id, ours]) => text.replaceAll(id, ours), spec);
}
