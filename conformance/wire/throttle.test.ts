import { setImmediate } from 'node:timers/promises';
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

const never = undefined;

async function msOf(wait: Promise<unknown>): Promise<number> {
  const before = performance.now();
  await wait;
  return performance.now() - before;
}

test('a pause is waited for, and counted', async () => {
  const throttle = new Throttle();
  expect(await msOf(throttle.pause({ 'retry-after': '0' }, never))).toBeGreaterThanOrEqual(40);
  expect(throttle.count).toBe(1);
});

test('others wait as well where nothing comes through, and only there', async () => {
  const throttle = new Throttle();
  const stop = new AbortController();
  const refuse = () => throttle.pause({ 'retry-after': '30' }, stop.signal).catch(() => 'stopped');
  const isOpen = () => Promise.race([throttle.wait(stop.signal).then(() => true), setImmediate(false)]);
  const refused = [refuse(), refuse()];
  throttle.passed();
  refused.push(refuse(), refuse());
  expect(await isOpen()).toBe(true);
  refused.push(refuse());
  expect(await isOpen()).toBe(false);
  stop.abort();
  expect(new Set(await Promise.all(refused))).toEqual(new Set(['stopped']));
});

test('patience ends where nothing but 429 comes, and begins anew with any other answer', async () => {
  const throttle = new Throttle(0);
  expect(await throttle.pause({}, never)).toBe(false);
  const patient = new Throttle(60_000);
  expect(await patient.pause({ 'retry-after': '0' }, never)).toBe(true);
  patient.passed();
  expect(await patient.pause({ 'retry-after': '0' }, never)).toBe(true);
});

test('a pause ends with the run', async () => {
  const throttle = new Throttle();
  const stop = new AbortController();
  const waiting = [1, 2, 3].map(() => throttle.pause({ 'retry-after': '30' }, stop.signal));
  waiting.push(throttle.wait(stop.signal).then(() => true));
  stop.abort(new Error('stopped'));
  const ends = await Promise.allSettled(waiting);
  expect(ends.map(({ status }) => status)).toEqual(waiting.map(() => 'rejected'));
});
