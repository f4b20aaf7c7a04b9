import { expect, test } from 'vitest';
import type { Mock } from '../create-mock.ts';
import { startMock } from '../testing/start-mock.ts';
import { demo } from '../world/demo-world.ts';
import type { Snapshot } from './snapshot.ts';

const json = { authorization: 'Bearer test-token', 'content-type': 'application/json' };
const frozenAt = '2025-06-01T12:00:00.000Z';

async function call({ url }: Mock, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: json,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  expect(answer.ok, text).toBe(true);
  return text === '' ? undefined : JSON.parse(text);
}

/** All that the API shows of the first list. */
const shown = (mock: Mock, listId = demo.listId) => call(mock, 'GET', `/api/lists/${listId}`);

test('what is restored looks as it did, and goes on alike: enrichments land as they would have', async () => {
  const [one, other] = await Promise.all([startMock({ frozenAt }), startMock({ frozenAt })]);
  const dynamic = demo.columns.find((column) => column.dynamic)?.id;
  const rowIds = demo.rows.map(({ id }) => id);
  await call(one, 'POST', `/api/lists/${demo.listId}/columns/${dynamic}/generate`, { rowIds });
  await one.advance(150);
  const snapshot = await one.snapshot();
  await other.restore(JSON.parse(JSON.stringify(snapshot)));
  expect(await shown(other)).toEqual(await shown(one));
  expect(await other.snapshot()).toEqual(snapshot);
  for (const mock of [one, other]) await mock.advance(300);
  expect(await shown(other)).toEqual(await shown(one));
});

test('a restore is undone by a reset', async () => {
  const mock = await startMock();
  const before = await shown(mock);
  await mock.restore({ lists: [] });
  expect(await call(mock, 'GET', '/api/lists')).toEqual({ lists: [] });
  await mock.reset();
  expect(await shown(mock)).toEqual(before);
});

test('new ids after a restore are none that the snapshot has, and the same each time', async () => {
  const mock = await startMock();
  const newList = async () =>
    ((await call(mock, 'POST', '/api/lists', {})) as { sheet: { id: string } }).sheet.id;
  const first = await newList();
  const snapshot = await mock.snapshot();
  await mock.reset();
  await mock.restore(snapshot);
  const second = await newList();
  await mock.restore(snapshot);
  expect(await newList()).toBe(second);
  expect(second).not.toBe(first);
});

const list = '11111111-1111-4111-8111-111111111111';
const row = 'AAAAAAAA-AAAA-4AAA-8AAA-AAAAAAAAAAAA';
const column = '22222222-2222-4222-8222-222222222222';
const small: Snapshot = {
  at: '2024-02-29T10:00:00+02:00',
  lists: [
    {
      id: list,
      name: 'By hand',
      columns: [{ id: column, name: 'Title', schema: { type: 'text' }, source: 'web' }],
      rows: [{ id: row, profileData: { firstName: 'Ada' }, cells: { [column]: { status: 'pending' } } }],
    },
  ],
};

test('a short one written by hand is filled in, as data to start with and over /__mock/snapshot', async () => {
  const [seeded, restored] = await Promise.all([startMock({ seedData: small }), startMock()]);
  await call(restored, 'PUT', '/__mock/snapshot', small);
  for (const mock of [seeded, restored]) {
    expect(await shown(mock, list)).toMatchObject({
      sheet: { name: 'By hand', userId: 'user_1', createdAt: '2024-02-29T08:00:00.000Z' },
      columns: [{ id: column, source: 'web', position: 0, prompt: null }],
      rows: [{ id: row.toLowerCase(), source: 'manual', linkedinUrl: null }],
      cells: [{ rowId: row.toLowerCase(), status: 'pending', value: null }],
    });
  }
  await restored.freeze();
  expect(await call(restored, 'GET', '/__mock/snapshot')).toEqual(await restored.snapshot());
  await seeded.reset();
  expect(await shown(seeded, list)).toMatchObject({ sheet: { name: 'By hand' } });
});

test('reseed changes the main world at once, and sessions from their next start', async () => {
  const mock = await startMock();
  const session = mock.session('a');
  await session.snapshot();
  await mock.reseed(small);
  expect((await mock.snapshot()).lists).toHaveLength(1);
  expect((await session.snapshot()).lists).toHaveLength(2);
  await session.reset();
  expect((await session.snapshot()).lists).toHaveLength(1);
});

const broken: readonly [name: string, document: unknown, says: string][] = [
  ['no document', [], 'must be a JSON object'],
  ['no lists', {}, 'lists is missing'],
  ['a list without id', { lists: [{}] }, 'lists.0.id is missing'],
  ['a bad id', { lists: [{ id: 'x' }] }, 'lists.0.id must match the Uuid pattern'],
  ['a typo', { lists: [{ id: list, nmae: 'x' }] }, 'lists.0.nmae is not known here'],
  ['a bad time', { at: 'now', lists: [] }, 'at must match format "date-time"'],
  ['a list twice', { lists: [{ id: list }, { id: list }] }, 'lists.1.id is that of lists.0 too'],
  [
    'a row twice',
    { lists: [{ id: list, rows: [{ id: row }, { id: row.toLowerCase() }] }] },
    'lists.0.rows.1.id is that of rows.0 too',
  ],
  [
    'an unknown column',
    { lists: [{ id: list, rows: [{ id: row, cells: { [column]: {} } }] }] },
    `lists.0.rows.0.cells.${column} is not the id of a column of this list`,
  ],
  [
    'a bad column',
    { lists: [{ id: list, rows: [{ id: row, cells: { x: {} } }] }] },
    'lists.0.rows.0.cells.x is no id of a column',
  ],
  [
    'an unknown type',
    { lists: [{ id: list, columns: [{ id: column, name: 'A', schema: { type: 'txt' } }] }] },
    'lists.0.columns.0.schema.type must be one of text',
  ],
];

test.each(broken)('%s is refused with its place, and nothing changes', async (_, document, says) => {
  const mock = await startMock();
  const before = await mock.snapshot();
  const answer = await fetch(`${mock.url}/__mock/snapshot`, {
    method: 'PUT',
    headers: json,
    body: JSON.stringify(document),
  });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: expect.stringContaining(says) });
  await expect(mock.restore(document as Snapshot)).rejects.toThrow(says);
  expect((await mock.snapshot()).lists).toEqual(before.lists);
});
