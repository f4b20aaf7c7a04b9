import { expect, test } from 'vitest';
import { deadlineOf } from './deadline.ts';

const aborted = (signal: AbortSignal | undefined) =>
  new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()));

test('a budget ends the search before it ends the run', async () => {
  const { search, all, reason } = deadlineOf(undefined, 100);
  await aborted(search);
  expect(all?.aborted).toBe(false);
  expect(reason()).toBe('the budget ran out (--budget)');
  await aborted(all);
});

test('an interruption ends both at once, and is the reason told', () => {
  const stop = new AbortController();
  const { search, all, reason } = deadlineOf(stop.signal, 60_000);
  stop.abort();
  expect([search?.aborted, all?.aborted, reason()]).toEqual([true, true, 'interrupted']);
});

test('without a budget a run ends by interruption alone', () => {
  expect(deadlineOf(undefined, undefined).search).toBeUndefined();
  const { signal } = new AbortController();
  expect(deadlineOf(signal, undefined)).toMatchObject({ search: signal, all: signal });
});
