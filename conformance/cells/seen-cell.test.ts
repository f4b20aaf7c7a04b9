import { expect, test } from 'vitest';
import { cellOfRead, cellOfWrite, isAt, sameId } from './seen-cell.ts';

const [upper, lower] = ['1885F983-BBF8-4611-AB5F-9CE5B4947635', '1885f983-bbf8-4611-ab5f-9ce5b4947635'];

test('a write and a read of one cell look the same', () => {
  const state = { value: [1], status: 'completed', reasoning: null, error: null };
  const written = cellOfWrite({
    cell: {
      id: upper,
      list_id: upper,
      row_id: upper,
      column_id: lower,
      created_at: 'a',
      updated_at: 'b',
      ...state,
    },
  });
  const read = cellOfRead({
    id: lower,
    rowId: lower,
    columnId: upper,
    createdAt: 'a',
    updatedAt: 'b',
    ...state,
  });
  expect(read).toEqual({ ...written, listId: undefined });
  expect(written).toMatchObject({ id: lower, listId: lower, rowId: lower });
});

test('an id that is no UUID keeps its case', () => {
  expect(cellOfRead({ id: 'cell_aB' })?.id).toBe('cell_aB');
});

test('a value that is not there is not null', () => {
  expect(cellOfRead({})?.value).toBeUndefined();
  expect(cellOfRead({ value: null })?.value).toBeNull();
  expect(cellOfRead(Object.create({ value: 1 }))?.value).toBeUndefined();
});

test.each([undefined, null, [], 'x', { cell: null }, { cell: [] }])('%j holds no cell', (json) => {
  expect(cellOfWrite(json)).toBeUndefined();
});

test('ids compare without regard to case, and only as text', () => {
  expect(sameId(upper, lower)).toBe(true);
  expect(sameId(undefined, undefined)).toBe(false);
  const cell = cellOfRead({ rowId: lower, columnId: upper });
  expect(cell && isAt(cell, { rowId: upper, columnId: lower })).toBe(true);
  expect(cell && isAt(cell, { rowId: upper, columnId: crypto.randomUUID() })).toBe(false);
});
