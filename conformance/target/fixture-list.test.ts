import { expect, test } from 'vitest';
import { keyOf } from '../cells/key-of.ts';
import { GivenLists } from './fixture-list.ts';
import type { FixtureList } from './hooks.ts';

const list: FixtureList = {
  id: 'L',
  rows: ['r1', 'r2'],
  columns: [
    { id: 'c1', type: 'text' },
    { id: 'c2', type: 'number' },
    { id: 'c3', type: 'text', dynamic: true },
  ],
};

test('pairs that nobody wrote to come first, then used ones again', async () => {
  const given = new GivenLists([list], new Set([keyOf({ rowId: 'R1', columnId: 'C1' })]));
  expect(await given.pair({ type: 'text', untouched: true })).toEqual({
    listId: 'L',
    rowId: 'r2',
    columnId: 'c1',
  });
  expect((await given.pair({ type: 'text' })).columnId).toBe('c1');
  await expect(given.pair({ type: 'text', untouched: true })).rejects.toThrow(
    'needs: a pair of row and column in the fixtures that nobody wrote to',
  );
});

test('beside a cell are the other rows of its column, or whatever there is', async () => {
  const given = new GivenLists([list], new Set());
  const place = { listId: 'L', rowId: 'r1', columnId: 'c2' };
  expect(await given.pair({ beside: place })).toEqual({ ...place, rowId: 'r2' });
  const single = new GivenLists([{ ...list, rows: ['r1'] }], new Set());
  expect(await single.pair({ beside: place })).toEqual({ ...place, columnId: 'c1' });
});

test('a dynamic column is handed out where one is asked for, and nowhere else', async () => {
  const given = new GivenLists([list], new Set());
  expect((await given.pair({ dynamic: true })).columnId).toBe('c3');
  const pairs = await Promise.all(Array.from({ length: 12 }, () => given.pair()));
  expect(new Set(pairs.map(({ columnId }) => columnId))).toEqual(new Set(['c1'])); // text, where there is such
});

test.each([
  [{ type: 'date' as const }, 'needs: a column of type date in the fixtures'],
  [{ type: 'number' as const, dynamic: true }, 'needs: a dynamic column of type number in the fixtures'],
])('what the file lacks is named: %j', async (ask, needs) => {
  await expect(new GivenLists([list], new Set()).pair(ask)).rejects.toThrow(needs);
});

test('a grid is one list’s, and its pairs count as used', async () => {
  const touched = new Set<string>();
  const given = new GivenLists([list], touched);
  expect(await given.grid(2, ['text', 'text'])).toEqual({
    listId: 'L',
    rowIds: ['r1', 'r2'],
    columnIds: ['c1', 'c2'],
  });
  expect(touched.size).toBe(4);
  await expect(given.grid(3, ['text'])).rejects.toThrow(
    'needs: a list with 3 rows and 1 columns in the fixtures',
  );
});
