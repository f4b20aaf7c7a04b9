import { setImmediate as immediate } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { endOfTurn } from './end-of-turn.ts';

test('all who wait in one turn go on together, in their order, and not before its end', async () => {
  const went: string[] = [];
  const wait = (name: string) => endOfTurn().then(() => went.push(name));
  const both = [wait('first'), wait('second')];
  await Promise.resolve();
  expect(went).toEqual([]);
  await Promise.all(both);
  expect(went).toEqual(['first', 'second']);
});

test('who comes after the end of a turn waits for the end of the next', async () => {
  await endOfTurn();
  let went = false;
  const later = endOfTurn().then(() => {
    went = true;
  });
  await Promise.resolve();
  expect(went).toBe(false);
  await immediate();
  await later;
  expect(went).toBe(true);
});

test('a turn ends where a test has faked its timers', async () => {
  vi.useFakeTimers();
  try {
    await expect(endOfTurn()).resolves.toBeUndefined();
  } finally {
    vi.useRealTimers();
  }
});
