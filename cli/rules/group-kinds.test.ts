import { expect, test } from 'vitest';
import { groupKinds } from './group-kinds.ts';

test('kinds are gathered by the place or the operation that they begin with', () => {
  expect(groupKinds(['rowId nil', 'getList', 'rowId max', 'bad list id', 'getList late'])).toEqual([
    { place: 'rowId', kinds: ['nil', 'max'] },
    { place: null, kinds: ['getList', 'bad list id'] },
    { place: 'getList', kinds: ['late'] },
  ]);
});
