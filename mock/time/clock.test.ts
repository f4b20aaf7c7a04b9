import { expect, test } from 'vitest';
import { startMock } from '../testing/start-mock.ts';
import { demo } from '../world/demo-world.ts';
import { Clock } from './clock.ts';
import { parseMoment } from './parse-moment.ts';

const json = { authorization: 'Bearer test-token', 'content-type': 'application/json' };

test('never goes back, whatever the machine does', () => {
  const clock = new Clock(1000);
  clock.advance(500);
  clock.freeze(200);
  clock.reach(100);
  expect(clock.stamp()).toEqual({ now: 1500, at: '1970-01-01T00:00:01.500Z' });
});

test('goes on from where it stood', () => {
  const clock = new Clock(1000);
  clock.resume();
  expect(clock.frozen).toBe(false);
  expect(clock.now()).toBeGreaterThanOrEqual(1000);
  expect(clock.now()).toBeLessThan(60_000);
});

test.each([
  ['2025-03-01T09:00:00Z', '2025-03-01T09:00:00.000Z'],
  ['2025-03-01t09:00:00.123456z', '2025-03-01T09:00:00.123Z'],
  ['2025-03-01 09:00:00+02:00', '2025-03-01T07:00:00.000Z'],
  ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.000Z'],
])('reads %s', (text, at) => {
  expect(new Date(parseMoment(text)).toISOString()).toBe(at);
});

async function clock(url: string, body?: object) {
  const init = body && { method: 'PUT', headers: json, body: JSON.stringify(body) };
  const answer = await fetch(`${url}/__mock/clock`, init);
  return { status: answer.status, body: (await answer.json()) as { now: string; frozen: boolean } };
}

test('/__mock/clock stops time, moves it, lets it go on', async () => {
  const { url } = await startMock();
  expect((await clock(url)).body.frozen).toBe(false);
  const stopped = (await clock(url, { frozen: true })).body;
  const later = (await clock(url, { advanceMs: 60_000 })).body;
  expect(Date.parse(later.now) - Date.parse(stopped.now)).toBe(60_000);
  const at = new Date(Date.parse(later.now) + 1000).toISOString();
  expect((await clock(url, { at })).body).toEqual({ now: at, frozen: true });
  expect((await clock(url, { frozen: false })).body.frozen).toBe(false);
});

test('a change of nothing, with or without a body, says what time it is', async () => {
  const { url } = await startMock({ frozenAt: '2030-01-01T00:00:00Z' });
  const frozen = { status: 200, body: { now: '2030-01-01T00:00:00.000Z', frozen: true } };
  expect(await clock(url, {})).toEqual(frozen);
  const bare = await fetch(`${url}/__mock/clock`, { method: 'PUT', headers: json });
  expect({ status: bare.status, body: await bare.json() }).toEqual(frozen);
});

test.each([
  [{ advanceMs: -1 }, 'body.advanceMs must be >= 0'],
  [{ at: 'soon' }, 'body.at must match format "date-time"'],
  [{ at: '2001-01-01T00:00:00Z' }, 'Time never goes back'],
  [{ speed: 2 }, 'body.speed is not known here'],
])('%j is refused', async (body, says) => {
  const { url } = await startMock();
  const answer = await clock(url, body);
  expect(answer).toEqual({
    status: 400,
    body: { code: 'validation_failed', error: expect.stringContaining(says) },
  });
});

test('an enrichment ends when time is moved, and an upsert before that holds (ST-4)', async () => {
  const mock = await startMock({ frozenAt: '2025-06-01T12:00:00Z', enrichFailRate: 0 });
  const columnId = demo.columns.find(({ dynamic }) => dynamic)?.id;
  const [first, second] = demo.rows.map(({ id }) => id);
  const at = `${mock.url}/api/lists/${demo.listId}`;
  const send = (method: string, path: string, body: object) =>
    fetch(`${at}${path}`, { method, headers: json, body: JSON.stringify(body) });
  const statuses = async () => {
    const { cells } = (await (await fetch(at, { headers: json })).json()) as {
      cells: { rowId: string; columnId: string; status: string; value: unknown }[];
    };
    const ours = [first, second].map((row) => cells.find((c) => c.rowId === row && c.columnId === columnId));
    return ours.map((cell) => cell?.status);
  };
  await send('POST', `/columns/${columnId}/generate`, { rowIds: [first, second] });
  expect(await statuses()).toEqual(['pending', 'pending']);
  await mock.advance(200);
  expect(await statuses()).toEqual(['processing', 'processing']);
  await send('PUT', '/cells', { rowId: first, columnId, value: 'mine' });
  await mock.advance(200);
  expect(await statuses()).toEqual(['completed', 'completed']);
  const list = (await (await fetch(at, { headers: json })).json()) as { cells: { value: unknown }[] };
  expect(list.cells.map(({ value }) => value)).toContain('mine');
});
