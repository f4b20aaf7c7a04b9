import { expect, test } from 'vitest';
import { startMock } from '../testing/start-mock.ts';
import { demo } from '../world/demo-world.ts';

const [row, column] = [demo.rows[0], demo.columns[0]];
const place = { listId: demo.listId, rowId: row?.id ?? '', columnId: column?.id ?? '' };

async function cellAt(url: string) {
  const headers = { authorization: 'Bearer test-token' };
  const answer = await fetch(`${url}/api/lists/${place.listId}`, { headers });
  const { cells } = (await answer.json()) as { cells: { rowId: string; columnId: string }[] };
  return cells.find(({ rowId, columnId }) => rowId === place.rowId && columnId === place.columnId);
}

test('what is left out of a cell is null, as over HTTP', async () => {
  const mock = await startMock();
  await mock.seedCell({ ...place, status: 'processing' });
  expect(await cellAt(mock.url)).toMatchObject({
    status: 'processing',
    value: null,
    reasoning: null,
    error: null,
  });
  await mock.landEnrichment(place);
  expect(await cellAt(mock.url)).toMatchObject({
    status: 'completed',
    value: null,
    reasoning: null,
    error: null,
  });
});

test.each<[object, string]>([
  [{ status: 'done' }, 'status must be one of pending, processing, completed, failed, not "done".'],
  [{}, 'status must be one of pending, processing, completed, failed, not undefined.'],
  [{ status: 'failed', error: 7 }, 'error must be a text or null, not 7.'],
  [{ status: 'failed', reasoning: [] }, 'reasoning must be a text or null, not [].'],
])('a cell like %j, which the contract does not know, is refused', async (cell, says) => {
  const mock = await startMock();
  const before = await cellAt(mock.url);
  await expect(mock.seedCell({ ...place, ...(cell as { status: 'failed' }) })).rejects.toThrow(says);
  expect(await cellAt(mock.url)).toEqual(before);
});

test('time does not go on past the years that RFC 3339 can say', async () => {
  const mock = await startMock({ frozenAt: '9999-12-31T23:00:00Z' });
  await expect(mock.advance(3_600_000)).rejects.toThrow('The clock cannot go past the year 9999');
  await expect(mock.advance(1e300)).rejects.toThrow('where 1e+300 ms more would take it.');
  await mock.advance(1000);
  expect(await mock.snapshot()).toMatchObject({ at: '9999-12-31T23:00:01.000Z' });
});

test.each(['reset', undefined, { kind: 'reset' }])('misbehave(%j) asks for a list', async (all) => {
  const mock = await startMock();
  await expect(mock.misbehave(all as never)).rejects.toThrow(
    'it takes a list, such as ["lost-answer nth=3"].',
  );
});
