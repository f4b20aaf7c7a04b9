import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearizableByBruteForce } from './brute-force.ts';
import { checkLinearizable } from './check-linearizable.ts';
import type { History, Operation } from './history.ts';
import { randomHistory, registerHistory } from './random-history.ts';
import { shrinkHistory } from './shrink-history.ts';

const impossible = randomHistory.filter((history) => checkLinearizable(history).kind === 'not-linearizable');

/** Every part of a history that keeps, with each read, the writes of its value. */
function wholeParts({ operations }: History): Operation[][] {
  const parts = operations.reduce<Operation[][]>(
    (all, one) => all.concat(all.map((some) => [...some, one])),
    [[]],
  );
  return parts.filter((part) =>
    operations.every(
      (write) =>
        write.kind === 'read' ||
        part.includes(write) ||
        !part.some((read) => read.kind === 'read' && read.value === write.value),
    ),
  );
}

test('what is left is the shortest part that is impossible by itself', () => {
  fc.assert(
    fc.property(impossible, (history) => {
      const { operations, initial } = shrinkHistory(history);
      const parts = wholeParts(history).filter(
        (part) => !linearizableByBruteForce({ ...history, operations: part }),
      );
      expect(operations).toHaveLength(Math.min(...parts.map((part) => part.length)));
      expect(parts).toContainEqual(operations);
      expect([history.initial, undefined]).toContainEqual(initial);
      expect(linearizableByBruteForce({ operations, ...(initial ? { initial } : {}) })).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('one stale read in a long history is told by three operations', () => {
  const stale: Operation[] = [
    { kind: 'write', value: 'old', call: 1000, return: 1001, client: 'A' },
    { kind: 'write', value: 'new', call: 1002, return: 1003, client: 'A' },
    { kind: 'read', value: 'old', call: 1004, return: 1005, client: 'B' },
  ];
  fc.assert(
    fc.property(registerHistory({ most: 40, apart: 6 }), ({ operations }) => {
      expect(shrinkHistory({ operations: [...operations, ...stale], initial: { value: 0 } })).toEqual({
        operations: stale,
      });
    }),
    { numRuns: 100 },
  );
});

test('a possible history comes back whole', () => {
  const history: History = { operations: [{ kind: 'write', value: 1, call: 0, return: 1, client: 'A' }] };
  expect(shrinkHistory(history)).toEqual(history);
});
