import { expect, test } from 'vitest';
import { startMock } from '../testing/start-mock.ts';

const json = { 'content-type': 'application/json' };
const put = (url: string, faults: unknown) =>
  fetch(`${url}/__mock/faults`, { method: 'PUT', headers: json, body: JSON.stringify({ faults }) });
const lists = (url: string) => fetch(`${url}/api/lists`, { headers: { authorization: 'Bearer test-token' } });

test('switches misbehaviour on, tells it, and switches it off', async () => {
  const { url } = await startMock();
  const faults = [{ operation: 'listLists', when: { times: 1 }, does: { kind: 'status', status: 503 } }];
  expect((await put(url, faults)).status).toBe(204);
  expect(await (await fetch(`${url}/__mock/faults`)).json()).toEqual({ faults });
  expect([(await lists(url)).status, (await lists(url)).status]).toEqual([503, 200]);
  await put(url, [{ does: { kind: 'status', status: 500 } }]);
  expect((await lists(url)).status).toBe(500);
  expect((await put(url, [])).status).toBe(204);
  expect((await lists(url)).status).toBe(200);
});

test('a reset switches off what was switched on since the start', async () => {
  const { url } = await startMock();
  await put(url, [{ does: { kind: 'status', status: 500 } }]);
  await fetch(`${url}/__mock/reset`, { method: 'POST', headers: json });
  expect((await lists(url)).status).toBe(200);
});

test.each<[string, unknown, string]>([
  ['no list', 1, 'body.faults must be an array'],
  ['no deed', [{}], 'body.faults.0.does is missing'],
  ['an unknown kind', [{ does: { kind: 'x' } }], 'body.faults.0.does.kind must be one of break, latency'],
  ['a fault that is not there', [{ does: { kind: 'break', fault: 'x' } }], 'no fault called "x"'],
  [
    'a latency without time',
    [{ does: { kind: 'latency' } }],
    'faults.0.does.ms is missing, which latency needs',
  ],
  ['a range upside down', [{ does: { kind: 'latency', ms: 2, maxMs: 1 } }], 'maxMs must not be less than ms'],
  ['a member too much', [{ does: { kind: 'reset', ms: 1 } }], 'ms is nothing that reset takes'],
  ['an unknown operation', [{ operation: 'x', does: { kind: 'reset' } }], 'operation must be one of'],
  ['a wrong share', [{ when: { probability: 2 }, does: { kind: 'reset' } }], 'probability must be <= 1'],
  ['a zeroth call', [{ when: { nth: 0 }, does: { kind: 'reset' } }], 'when.nth must be >= 1'],
])('%s is refused with its place', async (_, faults, says) => {
  const { url } = await startMock();
  const answer = await put(url, faults);
  expect({ status: answer.status, body: await answer.json() }).toEqual({
    status: 400,
    body: { code: 'validation_failed', error: expect.stringContaining(says) },
  });
});
