import { type components, createClient } from 'cell-contract';

type Schemas = components['schemas'];

export type Cell = Schemas['Cell'];
export type Column = Schemas['Column'];
export type List = Schemas['ListResponse'];
export type Row = Schemas['Row'];
export type WrittenCell = Schemas['WrittenCell'];

/** The token of the mock's first caller; a real page has its user's. */
const token: string = import.meta.env.VITE_API_TOKEN ?? 'test-token';

export const api = createClient({ baseUrl: location.origin, token });
export type Api = typeof api;

/** Which list the page shows: the one that its address names, as `?list=…`, or the newest. */
export async function chosenListId(): Promise<string> {
  const named = new URLSearchParams(location.search).get('list');
  if (named !== null) return named;
  const { data, error } = await api.GET('/api/lists');
  if (error) throw new Error(error.error);
  const [newest] = data.lists;
  if (newest === undefined) throw new Error('There is no list yet.');
  return newest.id;
}
