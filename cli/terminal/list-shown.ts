import { demo, type Snapshot } from '../../mock/index.ts';

/** The list that the mock tells of when it is ready. */
export interface ListShown {
  listId: string;
  name: string;
  rows: readonly { id: string; name: string }[];
  columns: readonly { id: string; name: string; type: string; dynamic: boolean }[];
}

/** The first list that there is; none where a snapshot has none. */
export function listShown(seedData: Snapshot | undefined): ListShown | undefined {
  if (seedData === undefined) return demo;
  const [list] = seedData.lists;
  if (list === undefined) return undefined;
  return {
    listId: list.id,
    name: list.name ?? 'without a name',
    rows: (list.rows ?? []).map(({ id, profileData }) => ({ id, name: nameIn(profileData) })),
    columns: (list.columns ?? []).map(({ id, name, schema, source = 'profile' }) => ({
      id,
      name,
      type: schema.type,
      dynamic: source !== 'profile',
    })),
  };
}

function nameIn(profile: unknown): string {
  if (typeof profile !== 'object' || profile === null) return '';
  const names = ['firstName', 'lastName'].map((member) => Reflect.get(profile, member));
  return names.filter((name) => typeof name === 'string').join(' ');
}
