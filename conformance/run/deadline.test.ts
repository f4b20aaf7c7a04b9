import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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

test('a budget ends a run in which memory was collected', async () => {
  const { search, all } = deadlineOf(undefined, 100);
  const ended = Promise.all([aborted(search), aborted(all)]);
  await new Promise((resolve) => setImmediate(resolve)); // until then what was made just now is held
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  await ended;
});

test('an interruption ends both at once, and is the reason told', () => {
  const stop = new AbortController();
  const { search, all, reason } = deadlineOf(stop.signal, 60_000);
  stop.abort();
  expect([search?.aborted, all?.aborted, reason()]).toEqual([true, true, 'interrupted']);
});

test('without a budget a run ends by interruption alone', () => {
  expect(deadlineOf(undefined, undefined).search).toBeUndefined();
  const stop = new AbortController();
  const { search, all } = deadlineOf(stop.signal, undefined);
  expect([search?.aborted, all?.aborted]).toEqual([false, false]);
  stop.abort();
  expect([search?.aborted, all?.aborted]).toEqual([true, true]);
});

test.each([undefined, 60_000])(
  'many checks may listen for the end without a warning, budget %s',
  async (budget) => {
    const warned: string[] = [];
    const note = ({ message }: Error) => warned.push(message);
    process.on('warning', note);
    const { search, all } = deadlineOf(new AbortController().signal, budget);
    for (const signal of [search, all])
      for (let heard = 0; heard < 20; heard += 1) signal?.addEventListener('abort', () => undefined);
    await new Promise((resolve) => setImmediate(resolve)); // Node tells warnings on the next tick
    process.off('warning', note);
    expect(warned).toEqual([]);
  },
);
