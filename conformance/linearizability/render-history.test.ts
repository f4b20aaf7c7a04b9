import { expect, test } from 'vitest';
import type { Operation } from './history.ts';
import { renderHistory } from './render-history.ts';

test('shows what overlapped, who did it, and what came of it', () => {
  const operations: Operation[] = [
    { kind: 'read', value: 'old', call: 107, return: 109.25, client: 'B' },
    { kind: 'write', value: 'old', call: 100, return: 103, client: 'A' },
    { kind: 'write', value: 'new', call: 102, return: 105, client: 'tab 2' },
    { kind: 'write', value: { a: 1 }, call: 106, return: undefined, client: 'A' },
    { kind: 'read', value: null, call: 106, return: undefined, client: 'B' },
  ];
  expect(`\n${renderHistory({ operations, initial: { value: undefined } })}`).toBe(`
at first: nothing
A      |-----|                 write "old"    0.0–3.0 ms
tab 2     |-----|              write "new"    2.0–5.0 ms
A                  |-------->  write {"a":1}  6.0 ms, no answer
B                  |-------->  read           6.0 ms, no answer
B                     |--|     read "old"     7.0–9.3 ms`);
});

test('says so where the first value is not known', () => {
  expect(renderHistory({ operations: [] })).toBe('at first: not known');
});

test('keeps long histories and long values in a terminal’s width', () => {
  const operations = Array.from(
    { length: 200 },
    (_, index): Operation => ({
      ...{ kind: 'write', value: 'x'.repeat(5000), client: index % 7 },
      ...{ call: index * 3, return: index * 3 + 5 },
    }),
  );
  const lines = renderHistory({ operations }).split('\n');
  expect(lines).toHaveLength(201);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(200);
});
