import { expect, test } from 'vitest';
import { groupKinds } from './group-kinds.ts';

test('kinds are gathered by the place or the operation that they begin with', () => {
  expect(groupKinds(['rowId nil', 'getList', 'rowId max', 'bad list id', 'getList late'])).toEqual([
    { place: 'rowId', kinds: ['nil', 'max'] },
    { place: null, kinds: ['getList', 'bad list id'] },
    { place: 'getList', kinds: ['late'] },
  ]);
});

test('places where the same kinds are tried stand together, types of columns among them', () => {
  expect(groupKinds(['text, a-number', 'url, a-number', 'date, its-parts'])).toEqual([
    { place: 'text, url', kinds: ['a-number'] },
    { place: 'date', kinds: ['its-parts'] },
  ]);
});
