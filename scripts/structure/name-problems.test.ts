import { expect, test } from 'vitest';
import { nameProblems } from './name-problems.ts';

test.each(['mock/utils/a.ts', 'cli/test-helpers.ts', 'mock/common.ts', 'cli/misc.test.ts'])('%s', (path) => {
  expect(nameProblems(new Map([[path, '']]))).toHaveLength(1);
});

test('a name that only contains such a word is fine', () => {
  expect(nameProblems(new Map([['mock/uncommon-case.ts', '']]))).toEqual([]);
});
