import { expect, test } from 'vitest';
import { checksFor } from './all-checks.ts';

test('a kind of input has a name that a shell takes in single quotes, and a check has no two of one name', () => {
  for (const { id, kinds } of checksFor(undefined)) {
    const names = kinds.map(({ name }) => name);
    expect(new Set(names).size, id).toBe(names.length);
    for (const name of names) expect(name, id).not.toMatch(/['\\\p{Cc}]/u);
  }
});
