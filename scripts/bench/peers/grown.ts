import { createMock } from '../../../mock/index.ts';
import { began, columnIds, idOf, listId } from '../sheet.ts';

/** The mock with as many rows as asked for, and a value in each of their ten cells. */
const [port, rows] = process.argv.slice(2).map(Number);

await createMock({
  ...(port !== undefined && { port }),
  seedData: {
    at: began,
    lists: [
      {
        id: listId,
        columns: columnIds.map((id, at) => ({ id, name: `Column ${at}`, schema: { type: 'text' } })),
        rows: Array.from({ length: rows ?? 0 }, (_, at) => ({
          id: idOf('4', at),
          cells: Object.fromEntries(columnIds.map((columnId) => [columnId, { value: 'Value' }])),
        })),
      },
    ],
  },
});
