import { known } from './known-ids.ts';

const unknownId = '99999999-9999-4999-8999-999999999999';

/** What a test of a server by hand would send, and the status that it would look for. */
export const plainTraffic: readonly { call: string; body?: object; token?: string; status: number }[] = [
  { call: 'GET /api/lists', status: 200 },
  { call: 'POST /api/lists', body: { name: 'Plain traffic' }, status: 201 },
  {
    call: `POST /api/lists/${known.list}/columns`,
    body: { name: 'Roles', schema: { type: 'text' } },
    status: 201,
  },
  { call: `GET /api/lists/${known.list}/columns`, status: 200 },
  { call: `POST /api/lists/${known.list}/rows`, body: { firstName: 'Eve' }, status: 201 },
  { call: `PUT /api/lists/${known.list}/cells`, body: write('text', 'Head of Research'), status: 200 },
  { call: `PUT /api/lists/${known.list}/cells`, body: write('text', 'Founder'), status: 200 },
  { call: `PUT /api/lists/${known.list}/cells`, body: write('multiselect', ['speaker']), status: 200 },
  { call: `PUT /api/lists/${known.list}/cells`, body: write('dynamic', 'https://example.com'), status: 200 },
  { call: `PUT /api/lists/${known.list}/cells`, body: write('text', null), status: 200 },
  { call: `GET /api/lists/${known.list}`, status: 200 },
  { call: `GET /api/lists/${known.list}/rows?limit=10`, status: 200 },
  {
    call: `POST /api/lists/${known.list}/columns/${known.dynamic}/generate`,
    body: { rowIds: [known.row] },
    status: 200,
  },
  { call: `PUT /api/lists/${known.list}/cells`, body: write('text', 1), token: 'nobody', status: 401 },
  { call: `PUT /api/lists/${unknownId}/cells`, body: write('text', 1), status: 404 },
  {
    call: `PUT /api/lists/${known.list}/cells`,
    body: { ...write('text', 1), rowId: unknownId },
    status: 404,
  },
  {
    call: `PUT /api/lists/${known.list}/cells`,
    body: { ...write('text', 1), columnId: unknownId },
    status: 404,
  },
];

function write(column: 'text' | 'multiselect' | 'dynamic', value: unknown) {
  return { rowId: known.row, columnId: known[column], value };
}
