import { describe, expect, test } from 'vitest';
import type { SeenCell } from '../cells/seen-cell.ts';
import { type KnownCell, unknownCell } from './known-cell.ts';
import { settle } from './settle.ts';

const place = { listId: 'list', rowId: 'row', columnId: 'column' };

function cellWith(value: unknown): SeenCell {
  return {
    ...{ id: 'cell', ...place, value, status: 'completed' },
    ...{ reasoning: null, error: null, createdAt: undefined, updatedAt: undefined },
  };
}

function contestedAfter(value: unknown): KnownCell {
  return { ...unknownCell(place), before: cellWith(value), contested: ['a', 'b'], raced: true };
}

describe('after upserts of one moment', () => {
  test('a read may show any of their values', () => {
    const cell = contestedAfter('before');
    settle(cell, cellWith('b'), ['a', 'b'], 'getList');
    expect(cell.written?.value).toBe('b');
  });

  test('a state that a read shows and no answer did is not taken for what was written', () => {
    const cell = { ...contestedAfter('before'), written: cellWith('a') };
    settle(cell, { ...cellWith('b'), error: 'none' }, ['a', 'b'], 'getList');
    expect(cell.written).toEqual(cellWith('b'));
  });

  test('a value that stood there before may be one of them', () => {
    const cell = contestedAfter('b');
    settle(cell, cellWith('b'), ['a', 'b'], 'getList');
    expect(cell.written?.value).toBe('b');
  });

  test.each([
    { does: 'no cell', stored: undefined, symptom: 'read:missing' },
    { does: 'the value from before', stored: cellWith('before'), symptom: 'read:stale' },
    { does: 'another value', stored: cellWith('c'), symptom: 'parallel:value' },
  ])('a read may not show $does', ({ stored, symptom }) => {
    expect(() => settle(contestedAfter('before'), stored, ['a', 'b'], 'getList')).toThrow(
      expect.objectContaining({ symptom }),
    );
  });
});
