import { expect, test } from 'vitest';
import { pauseAsked, Throttle } from './throttle.ts';

const now = Date.parse('2024-03-01T10:00:00Z');

test.each([
  ['seconds', { 'retry-after': '3' }, 3_000],
  ['a part of a second', { 'retry-after': '0.2' }, 200],
  ['nothing to wait for', { 'retry-after': '0' }, 50],
  ['a date', { 'retry-after': 'Fri, 01 Mar 2024 10:00:07 GMT' }, 7_000],
  ['a date that is over', { 'retry-after': 'Fri, 01 Mar 2024 09:00:00 GMT' }, 50],
  [
    'a date by a clock hours behind',
    { 'retry-after': 'Fri, 01 Mar 2024 05:00:02 GMT', date: 'Fri, 01 Mar 2024 05:00:00 GMT' },
    2_000,
  ],
  [
    'a date by a clock hours ahead',
    { 'retry-after': 'Fri, 01 Mar 2024 15:00:02 GMT', date: 'Fri, 01 Mar 2024 15:00:00 GMT' },
    2_000,
  ],
  ['a day', { 'retry-after': '86400' }, 60_000],
  ['no word of it', {}, 1_000],
  ['an empty word', { 'retry-after': '' }, 1_000],
  ['nonsense', { 'retry-after': 'soon' }, 1_000],
])('Retry-After asks for %s', (_, headers, ms) => {
  expect(pauseAsked(headers, now)).toBe(ms);
});

test('a pause is waited for, and counted', async () => {
  const throttle = new Throttle();
  expect(throttle.pause({ 'retry-after': '0' })).toBe(true);
  const before = Date.now();
  await throttle.wait(undefined);
  expect(Date.now() - before).toBeGreaterThanOrEqual(40);
  expect(throttle.count).toBe(1);
});

test('patience ends where nothing but 429 comes, and begins anew with any other answer', () => {
  const throttle = new Throttle(0);
  expect(throttle.pause({})).toBe(false);
  const patient = new Throttle(60_000);
  expect(patient.pause({})).toBe(true);
  patient.passed();
  expect(patient.pause({})).toBe(true);
});

test('a pause ends with the run', async () => {
  const throttle = new Throttle();
  throttle.pause({ 'retry-after': '30' });
  const stop = new AbortController();
  const waiting = throttle.wait(stop.signal);
  stop.abort(new Error('stopped'));
  await expect(waiting).rejects.toThrow();
});
