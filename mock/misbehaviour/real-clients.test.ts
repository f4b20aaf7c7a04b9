import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Mock } from '../create-mock.ts';
import { faults } from '../faults/gallery.ts';
import { startMock } from '../testing/start-mock.ts';
import { demo } from '../world/demo-world.ts';
import { deedKinds } from './deed-kinds.ts';
import type { Misbehaviour } from './misbehaviour.ts';

const shell = promisify(execFile);
const [row, column] = [demo.rows[0]?.id, demo.columns[0]?.id];
const cells = `/api/lists/${demo.listId}/cells`;

function write({ url, tokens }: Mock, value: unknown, more: RequestInit = {}, headers = {}) {
  return fetch(`${url}${cells}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${tokens.caller}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ rowId: row, columnId: column, value }),
    ...more,
  });
}

async function valueIn({ url, tokens }: Mock): Promise<unknown> {
  const answer = await fetch(`${url}/api/lists/${demo.listId}`, {
    headers: { authorization: `Bearer ${tokens.caller}` },
  });
  const list = (await answer.json()) as { cells: { rowId: string; columnId: string; value: unknown }[] };
  return list.cells.find((cell) => cell.rowId === row && cell.columnId === column)?.value;
}

/** What curl ends with, and how it says that. */
async function curl({ url, tokens }: Mock, ...more: string[]) {
  const body = JSON.stringify({ rowId: row, columnId: column, value: 'by curl' });
  const headers = ['-H', `Authorization: Bearer ${tokens.caller}`, '-H', 'Content-Type: application/json'];
  const argv = ['-sS', '-X', 'PUT', ...headers, '-d', body, ...more, `${url}${cells}`];
  return shell('curl', argv).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stderr }) => ({ code, said: stderr }),
  );
}

const onWrites = (does: Misbehaviour['does']): Misbehaviour => ({ operation: 'updateListCell', does });

test('lost-answer: the client sees a reset connection, and the write is there', async () => {
  const mock = await startMock({ misbehave: [{ ...onWrites({ kind: 'lost-answer' }), when: { nth: 2 } }] });
  expect((await write(mock, 'first')).status).toBe(200);
  await expect(write(mock, 'second')).rejects.toThrow('fetch failed');
  expect(await valueIn(mock)).toBe('second');
  expect((await write(mock, 'third')).status).toBe(200);
});

test('reset: the client sees a reset connection, and nothing is written', async () => {
  const mock = await startMock();
  const before = await valueIn(mock);
  await mock.misbehave([onWrites({ kind: 'reset' })]);
  await expect(write(mock, 'never')).rejects.toThrow('fetch failed');
  expect(await curl(mock)).toMatchObject({ code: 56, said: expect.stringContaining('reset') });
  expect(await valueIn(mock)).toBe(before);
});

test('done-late: a client that gave up finds its write done later, over a newer one', async () => {
  const mock = await startMock({ misbehave: ['done-late=2000 on=updateListCell times=1'] });
  await expect(write(mock, 'late', { signal: AbortSignal.timeout(400) })).rejects.toThrow('timeout');
  expect((await write(mock, 'newer')).status).toBe(200);
  expect(await valueIn(mock)).toBe('newer');
  await expect.poll(() => valueIn(mock), { timeout: 10_000, interval: 10 }).toBe('late');
});

test('slow-body: the headers come at once, the body later', async () => {
  const mock = await startMock({ misbehave: ['slow-body=200'] });
  const start = performance.now();
  const answer = await write(mock, 1);
  const headers = performance.now() - start;
  expect(await answer.json()).toMatchObject({ cell: { value: 1 } });
  expect(performance.now() - start - headers).toBeGreaterThan(100);
});

test('truncated-body: the client sees a body that breaks off, and the write is there', async () => {
  const mock = await startMock({ misbehave: ['truncated-body on=updateListCell'] });
  const answer = await write(mock, 'cut');
  expect(answer.status).toBe(200);
  await expect(answer.text()).rejects.toThrow('terminated');
  expect(await valueIn(mock)).toBe('cut');
  expect(await curl(mock)).toMatchObject({ code: 18 });
});

test('status: with Retry-After where it says when, and nothing written', async () => {
  const mock = await startMock({ misbehave: ['status=429 retry-after=7 on=updateListCell every=2'] });
  expect((await write(mock, 'a')).status).toBe(200);
  const refused = await write(mock, 'b');
  expect({ status: refused.status, after: refused.headers.get('retry-after') }).toEqual({
    status: 429,
    after: '7',
  });
  expect(await valueIn(mock)).toBe('a');
  await mock.misbehave(['status=500']);
  const failed = await write(mock, 'c');
  expect({ status: failed.status, after: failed.headers.get('retry-after') }).toEqual({
    status: 500,
    after: null,
  });
});

test('latency: fixed, and in a range with a long tail', async () => {
  const mock = await startMock({ misbehave: ['latency=50'] });
  const start = performance.now();
  await write(mock, 1);
  expect(performance.now() - start).toBeGreaterThan(45);
  await mock.misbehave(['latency=0..100 distribution=long-tail']);
  expect((await write(mock, 1)).status).toBe(200);
});

test('a header lets one call alone go wrong, in several ways at once', async () => {
  const mock = await startMock();
  const answer = await write(mock, 'x', {}, { 'x-mock-fault': 'status=503 retry-after=3, latency=40' });
  expect({ status: answer.status, after: answer.headers.get('retry-after') }).toEqual({
    status: 503,
    after: '3',
  });
  expect(await curl(mock, '-H', 'X-Mock-Fault: lost-answer')).toMatchObject({ code: 56 });
  expect(await valueIn(mock)).toBe('by curl');
  expect((await write(mock, 'fine')).status).toBe(200);
});

test('a header that makes no sense is refused in a sentence', async () => {
  const mock = await startMock();
  for (const [header, says] of [
    ['nonsense', 'no fault called "nonsense"'],
    ['latency=soon', 'must be a number'],
    ['lost-answer nth=2', 'this call alone'],
  ] as const) {
    const answer = await write(mock, 1, {}, { 'x-mock-fault': header });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      error: expect.stringContaining(says),
      code: 'mock_fault_invalid',
    });
  }
});

test('faults of the gallery go by header, by count and by operation', async () => {
  const fault = faults.find(({ name }) => name === 'answers-wrong-status')?.name ?? '';
  const mock = await startMock({ misbehave: [`${fault} on=updateListCell every=2`] });
  const status = async (headers = {}) => {
    const answer = (await (await write(mock, 1, {}, headers)).json()) as { cell: { status: string } };
    return answer.cell.status;
  };
  expect([await status(), await status()]).toEqual(['completed', 'processing']);
  expect(await status({ 'x-mock-fault': fault })).toBe('processing');
  await mock.misbehave([fault]);
  expect(await status()).toBe('processing');
  await mock.reset();
  expect([await status(), await status()]).toEqual(['completed', 'processing']);
});

test('every fault of the gallery can be named in a header', async () => {
  const mock = await startMock();
  expect(faults.map(({ name }) => name).filter((name) => name in deedKinds)).toEqual([]);
  for (const { name } of faults) {
    const answer = await write(mock, 1, {}, { 'x-mock-fault': name });
    const told = await answer.text();
    expect(told, name).not.toContain('mock_fault_invalid');
  }
});
