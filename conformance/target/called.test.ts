import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { called, longestMs } from './called.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what the function gives comes back, at once or later, and no timer is left', async () => {
  expect(await called('hook addRow', () => 1)).toBe(1);
  expect(await called('hook addRow', () => Promise.resolve(2))).toBe(2);
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  () => {
    throw new Error('boo');
  },
  () => Promise.reject(new Error('boo')),
])('what it throws is told with the name of the function', async (act) => {
  await expect(called('hook addRow', act)).rejects.toThrow("the target module's hook addRow threw: boo");
  expect(vi.getTimerCount()).toBe(0);
});

test('a promise that nobody settles ends the run, and keeps the process alive until then', async () => {
  const ended = expect(called('hook addRow', () => new Promise(() => {}))).rejects.toThrow(
    "the target module's hook addRow has not ended within 120 seconds",
  );
  await vi.advanceTimersByTimeAsync(longestMs - 1);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  await ended;
});
