import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Mock } from '../create-mock.ts';
import { startMock } from '../testing/start-mock.ts';
import { demo } from '../world/demo-world.ts';

const [row, column] = [demo.rows[0]?.id, demo.columns[0]?.id];
const bearer = { authorization: 'Bearer test-token', 'content-type': 'application/json' };
const at = `/api/lists/${demo.listId}`;

async function write(url: string, value: unknown, headers = {}): Promise<number> {
  const body = JSON.stringify({ rowId: row, columnId: column, value });
  const answer = await fetch(`${url}${at}/cells`, {
    method: 'PUT',
    headers: { ...bearer, ...headers },
    body,
  });
  await answer.arrayBuffer();
  return answer.status;
}

async function read(url: string, headers = {}): Promise<unknown> {
  const answer = await fetch(`${url}${at}`, { headers: { ...bearer, ...headers } });
  const { cells } = (await answer.json()) as { cells: { rowId: string; columnId: string; value: unknown }[] };
  return cells.find((cell) => cell.rowId === row && cell.columnId === column)?.value;
}

const first = 'Head of Research';

test('a prefix and a header lead to the same world, which nobody else sees', async () => {
  const { url } = await startMock();
  expect(await write(`${url}/s/one`, 'mine')).toBe(200);
  expect(await read(url, { 'x-mock-session': 'one' })).toBe('mine');
  expect(await read(url)).toBe(first);
  expect(await read(`${url}/s/two`)).toBe(first);
});

test('session() gives the URL, the headers and the means to steer it', async () => {
  const mock = await startMock();
  const [a, b] = [mock.session('a'), mock.session()];
  expect(a).toMatchObject({ name: 'a', url: `${mock.url}/s/a`, headers: { 'x-mock-session': 'a' } });
  const place = { listId: demo.listId, rowId: row ?? '', columnId: column ?? '' };
  await b.seedCell({ ...place, status: 'completed', value: 'seeded', reasoning: null, error: null });
  await a.misbehave(['status=503']);
  expect([await write(a.url, 1), await write(b.url, 2), await write(mock.url, 3)]).toEqual([503, 200, 200]);
  expect([await read(b.url), await read(mock.url)]).toEqual([2, 3]);
  await a.reset();
  expect([await read(a.url), await read(b.url)]).toEqual([first, 2]);
});

test('the control API acts on the session that it is called in', async () => {
  const { url } = await startMock();
  await write(url, 'main');
  await write(`${url}/s/a`, 'a');
  await fetch(`${url}/s/a/__mock/reset`, { method: 'POST', headers: bearer });
  expect([await read(url), await read(`${url}/s/a`)]).toEqual(['main', first]);
  await fetch(`${url}/__mock/reset`, { method: 'POST', headers: { ...bearer, 'x-mock-session': 'b' } });
  expect(await read(url)).toBe('main');
});

test('the same seed gives the same ids in each', async () => {
  const mock = await startMock();
  const idIn = async (url: string) => {
    const answer = await fetch(`${url}/api/lists`, { method: 'POST', headers: bearer, body: '{}' });
    return ((await answer.json()) as { sheet: { id: string } }).sheet.id;
  };
  expect(await idIn(mock.session().url)).toBe(await idIn(mock.session().url));
});

test.each(['', '%20', 'a b', 'x'.repeat(65), 'ä'])('the name %j is refused', async (name) => {
  const mock = await startMock();
  const answer = await fetch(`${mock.url}/s/${name}/api/lists`, { headers: bearer });
  expect({ status: answer.status, body: await answer.json() }).toEqual({
    status: 400,
    body: { code: 'session_invalid', error: expect.stringContaining('1 to 64 letters') },
  });
  expect(() => mock.session(name)).toThrow('1 to 64 letters');
});

test('there may be so many and no more, and a reset makes room', async () => {
  const mock = await startMock({ maxSessions: 2 });
  expect([await write(`${mock.url}/s/a`, 1), await write(`${mock.url}/s/b`, 1)]).toEqual([200, 200]);
  expect(await write(`${mock.url}/s/c`, 1)).toBe(503);
  await mock.session('a').reset();
  expect(await write(`${mock.url}/s/c`, 1)).toBe(200);
});

/** Calls this for each number below `count`, some at a time. */
async function forEach(count: number, call: (at: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < count) await call(next++);
  };
  await Promise.all(Array.from({ length: 32 }, worker));
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Bytes in use once all that nobody holds is gone; several rounds, for one frees what another then can. */
function bytesHeld(): number {
  for (let round = 0; round < 4; round += 1) collect();
  return process.memoryUsage().heapUsed;
}

test('two thousand at once, each with its own state; their memory comes back', async () => {
  const mock: Mock = await startMock();
  expect(await read(mock.url)).toBe(first);
  const before = bytesHeld();
  const sessions = Array.from({ length: 2000 }, (_, at) => mock.session(`s${at}`));
  await forEach(2000, async (at) => {
    expect(await write(sessions[at]?.url ?? '', at)).toBe(200);
  });
  await forEach(2000, async (at) => {
    expect(await read(sessions[at]?.url ?? '')).toBe(at);
  });
  expect(await read(mock.url)).toBe(first);
  const taken = bytesHeld() - before;
  expect(taken).toBeGreaterThan(2000 * 1000);
  await Promise.all(sessions.map((session) => session.reset()));
  await read(mock.url);
  expect(bytesHeld() - before).toBeLessThan(taken / 4);
  expect(await read(sessions[7]?.url ?? '')).toBe(first);
});

test('a reset takes the same time however much there is', async () => {
  const mock = await startMock();
  const list = { headers: bearer, method: 'POST', body: '{"name":"x"}' };
  await forEach(3000, async () => {
    await (await fetch(`${mock.url}/api/lists`, list)).arrayBuffer();
  });
  const times: number[] = [];
  for (let round = 0; round < 2; round += 1) {
    const start = performance.now();
    await mock.reset();
    times.push(performance.now() - start);
  }
  const [full = 0, empty = 0] = times;
  expect(full).toBeLessThan(empty * 20 + 20);
});
