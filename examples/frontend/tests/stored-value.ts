import { createClient } from 'cell-contract';
import { demo, type Mock } from 'cell-contract/mock';

/** What the mock holds in a cell of the demo list, by the names that people see. */
export async function storedValue(mock: Mock, person: string, column: string): Promise<unknown> {
  const api = createClient({ baseUrl: mock.url, token: mock.tokens.caller });
  const { data } = await api.GET('/api/lists/{id}', { params: { path: { id: demo.listId } } });
  const rowId = demo.rows.find(({ name }) => name === person)?.id;
  const columnId = demo.columns.find(({ name }) => name === column)?.id;
  return data?.cells.find((cell) => cell.rowId === rowId && cell.columnId === columnId)?.value;
}
