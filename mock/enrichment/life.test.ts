import { expect, test } from 'vitest';
import { columnTypes } from '../../generated/patterns.ts';
import type { Mock } from '../create-mock.ts';
import type { MockOptions } from '../options.ts';
import { mistyped } from '../service/mistyped.ts';
import { startMock } from '../testing/start-mock.ts';
import type { Cell, ColumnSchema } from '../wire.ts';

const headers = { authorization: 'Bearer test-token', 'content-type': 'application/json' };

/** A list of its own, in which a dynamic column of this type has just begun to fill so many cells. */
async function enriching(schema: ColumnSchema, rows: number, options: MockOptions = {}) {
  const mock = await startMock({ frozenAt: '2025-06-01T12:00:00Z', ...options });
  const post = async (path: string, body: object) => {
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    return (await (await fetch(`${mock.url}/api/lists${path}`, init)).json()) as Record<
      string,
      { id: string }
    >;
  };
  const listId = (await post('', {})).sheet?.id ?? '';
  const rowIds: string[] = [];
  while (rowIds.length < rows)
    rowIds.push((await post(`/${listId}/rows`, { firstName: `Row ${rowIds.length}` })).row?.id ?? '');
  const column = { name: 'Found', schema, isDynamic: true, prompt: 'Find it' };
  const columnId = (await post(`/${listId}/columns`, column)).column?.id ?? '';
  return { mock, listId, columnId, rowIds, cells: () => cellsOf(mock, listId, columnId), post };
}

async function cellsOf({ url }: Mock, listId: string, columnId: string): Promise<Cell[]> {
  const { cells } = (await (await fetch(`${url}/api/lists/${listId}`, { headers })).json()) as {
    cells: Cell[];
  };
  return cells.filter((cell) => cell.columnId === columnId);
}

const text: ColumnSchema = { type: 'text' };

test('pending for the first half of its time, processing for the second, then over', async () => {
  const { mock, cells } = await enriching(text, 1, { enrichDelayMs: 1000, enrichFailRate: 0 });
  const statuses: (string | undefined)[] = [];
  for (const ms of [0, 499, 1, 499, 1]) {
    await mock.advance(ms);
    statuses.push((await cells())[0]?.status);
  }
  expect(statuses).toEqual(['pending', 'pending', 'processing', 'processing', 'completed']);
});

test.each([
  [0, 0],
  [0.25, 5],
  [1, 20],
])(
  'of twenty with a fail rate of %d, %d fail, each with its reason and without a value',
  async (rate, count) => {
    const { mock, cells } = await enriching(text, 20, { enrichFailRate: rate });
    await mock.advance(1000);
    const all = await cells();
    const failed = all.filter(({ status }) => status === 'failed');
    expect({ all: all.length, failed: failed.length }).toEqual({ all: 20, failed: count });
    for (const { value, reasoning, error } of failed)
      expect({ value, reasoning, error }).toEqual({
        value: null,
        reasoning: null,
        error: expect.any(String),
      });
  },
);

test.each(columnTypes)(
  'what is found for a column of type %s is of that type, with the reasoning',
  async (type) => {
    const choices = type === 'enum' || type === 'multiselect' ? { options: ['a', 'b', 'c'] } : {};
    const { mock, cells } = await enriching({ type, ...choices }, 8, { enrichFailRate: 0 });
    await mock.advance(1000);
    for (const { status, value, reasoning, error } of await cells()) {
      expect({ status, reasoning, error }).toEqual({
        status: 'completed',
        reasoning: expect.any(String),
        error: null,
      });
      expect(value).not.toBeNull();
      expect(mistyped(value, { type, ...choices })).toBeNull();
    }
  },
);

test('generating again starts afresh, and may come to something else', async () => {
  const { mock, cells, post, listId, columnId, rowIds } = await enriching(text, 1, { enrichFailRate: 0 });
  await mock.advance(1000);
  const [first] = await cells();
  await post(`/${listId}/columns/${columnId}/generate`, { rowIds });
  expect((await cells())[0]).toMatchObject({ id: first?.id, status: 'pending', value: null });
  await mock.advance(1000);
  const [again] = await cells();
  expect(again?.status).toBe('completed');
  expect(again?.value).not.toBe(first?.value);
});

test('an upsert ends it, whatever lands later (ST-4)', async () => {
  const { mock, cells, listId, columnId, rowIds } = await enriching(text, 1, { enrichFailRate: 1 });
  const [rowId = ''] = rowIds;
  const body = JSON.stringify({ rowId, columnId, value: 'mine' });
  await fetch(`${mock.url}/api/lists/${listId}/cells`, { method: 'PUT', headers, body });
  await mock.landEnrichment({ listId, rowId, columnId, value: 'theirs', reasoning: 'late', error: null });
  await mock.advance(10_000);
  expect((await cells())[0]).toMatchObject({
    value: 'mine',
    status: 'completed',
    reasoning: null,
    error: null,
  });
});
