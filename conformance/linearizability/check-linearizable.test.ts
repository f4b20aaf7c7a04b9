import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainsAll, linearizableByBruteForce } from './brute-force.ts';
import { checkLinearizable } from './check-linearizable.ts';
import type { History, Operation } from './history.ts';
import { randomHistory, registerHistory } from './random-history.ts';

const write = (value: unknown, call: number, end?: number): Operation => operation('write', value, call, end);
const read = (value: unknown, call: number, end?: number): Operation => operation('read', value, call, end);

function operation(
  kind: Operation['kind'],
  value: unknown,
  call: number,
  end: number | undefined,
): Operation {
  return { kind, value, call, return: end, client: 'A' };
}

const decide = (operations: Operation[], initial?: History['initial']) =>
  checkLinearizable({ operations, ...(initial ? { initial } : {}) }).kind;

describe('impossible', () => {
  test.each<[string, Operation[], History['initial']?]>([
    ['a stale read', [write('a', 0, 1), write('b', 2, 3), read('a', 4, 5)]],
    ['a lost update', [write('b', 0, 1), read('a', 2, 3)], { value: 'a' }],
    [
      'two reads in opposite order',
      [...[write('a', 0, 10), write('b', 0, 10)], ...[read('a', 11, 12), read('b', 13, 14)]],
    ],
    ['a read that went back', [write('a', 0, 1), write('b', 2, 20), read('b', 3, 4), read('a', 5, 6)]],
    ['a value from the future', [read('a', 0, 1), write('a', 2, 3)], { value: 'b' }],
    ['a value that nobody wrote', [write('a', 0, 5), read('c', 1, 2)], { value: 'b' }],
    ['a first value that came back', [read('x', 0, 1), write('a', 2, 3), read('x', 4, 5)]],
    ['two first values', [read('x', 0, 1), read('y', 2, 3)]],
    ['a cell that went away', [write('a', 0, 1), read(undefined, 2, 3)]],
    [
      'a flicker of an unanswered write',
      [...[write('a', 0, 1), write('b', 2)], ...[read('b', 3, 4), read('a', 5, 6)]],
    ],
    ['a value of another type', [write('1', 0, 1), read(1, 2, 3)]],
  ])('%s', (_, operations, initial) => {
    expect(decide(operations, initial)).toBe('not-linearizable');
  });
});

describe('possible', () => {
  test.each<[string, Operation[], History['initial']?]>([
    ['nothing at all', []],
    ['reads of two writes that overlap', [write('a', 0, 10), write('b', 0, 10), read('a', 11, 12)]],
    [
      'an old value while the write runs',
      [write('a', 0, 10), read('x', 2, 3), read('a', 4, 5)],
      { value: 'x' },
    ],
    ['an unanswered write that nobody saw', [write('b', 0), read('a', 1, 2)], { value: 'a' }],
    [
      'an unanswered write that took effect late',
      [write('b', 0), read('a', 5, 6), read('b', 7, 8)],
      { value: 'a' },
    ],
    ['a read without an answer', [write('a', 0, 1), read('zzz', 2)]],
    ['any first value where it is not known', [read('x', 0, 1), read('x', 2, 3), write('a', 4, 5)]],
    [
      'a tie: an answer at the moment of the next call',
      [write('a', 0, 5), write('b', 5, 6), read('a', 7, 8)],
    ],
    ['the same value written twice', [write('a', 0, 1), write('b', 2, 3), write('a', 4, 5), read('a', 6, 7)]],
    ['values that are alike as JSON', [write({ a: 1, b: 2 }, 0, 1), read({ b: 2, a: 1 }, 2, 3)]],
    ['a cell that is not there yet', [read(undefined, 0, 1), write(null, 2, 3), read(null, 4, 5)]],
  ])('%s', (_, operations, initial) => {
    expect(decide(operations, initial)).toBe('linearizable');
  });
});

test('decides as the definition does, and its order explains all', () => {
  const seen = { linearizable: 0, 'not-linearizable': 0, unknown: 0 };
  fc.assert(
    fc.property(randomHistory, (history) => {
      const result = checkLinearizable(history);
      seen[result.kind] += 1;
      expect(result.kind).toBe(linearizableByBruteForce(history) ? 'linearizable' : 'not-linearizable');
      if (result.kind !== 'linearizable') return;
      expect(explainsAll(result.order, history.initial)).toBe(true);
      const answered = history.operations.filter((operation) => operation.return !== undefined);
      expect(result.order).toEqual(expect.arrayContaining(answered));
      expect(new Set(result.order).size).toBe(result.order.length);
    }),
    { numRuns: 4000 },
  );
  expect(Math.min(seen.linearizable, seen['not-linearizable'])).toBeGreaterThan(400);
});

test.each([
  { most: 12, apart: 5 },
  { most: 60, apart: 10 },
  { most: 60, apart: 3 },
])('what a register shows is linearizable: $most operations, $apart apart at most', (shape) => {
  fc.assert(
    fc.property(registerHistory(shape), (history) => {
      const result = checkLinearizable(history);
      expect(result.kind).toBe('linearizable');
      if (result.kind === 'linearizable') expect(explainsAll(result.order, history.initial)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a budget that ran out is unknown, not a verdict', () => {
  const writes = Array.from({ length: 30 }, (_, index) => write(index, 0, 10));
  const reads = [read(1, 11, 12), read(2, 13, 14)];
  const history = { operations: [...writes, ...reads] };
  expect(checkLinearizable(history, { budget: 1000 })).toEqual({ kind: 'unknown', because: 'budget' });
});

test('an answer before its call is a mistake of the caller', () => {
  expect(() => decide([write('a', 5, 4)])).toThrow('a write cannot return at 4 when it was called at 5');
});
