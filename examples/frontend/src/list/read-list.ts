import { api, type List } from '../api.ts';

/** Reads the whole list. Throws with the server's own sentence where it refuses. */
export async function readList(listId: string): Promise<List> {
  const { data, error } = await api.GET('/api/lists/{id}', { params: { path: { id: listId } } });
  if (error) throw new Error(error.error);
  return data;
}
