import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { demo } from '../world/demo-world.ts';
import { createMswMock } from './create-msw-mock.ts';

const baseUrl = 'https://mocked.test';
const mock = createMswMock({ baseUrl });
const msw = setupServer(...mock.handlers);
const headers = { authorization: `Bearer ${mock.tokens.caller}`, 'content-type': 'application/json' };
const [row, column] = [demo.rows[0]?.id, demo.columns[0]?.id];

beforeAll(() => msw.listen({ onUnhandledRequest: 'error' }));
afterEach(() => mock.reset());
afterAll(() => msw.close());

const write = (value: string) =>
  fetch(`${baseUrl}/api/lists/${demo.listId}/cells`, {
    method: 'PUT',
    headers,
    body: JSON.stringify({ rowId: row, columnId: column, value }),
  });
const list = async () => (await fetch(`${baseUrl}/api/lists/${demo.listId}`, { headers })).text();

test('a lost answer is a failed fetch, and the write is there', async () => {
  await mock.misbehave(['lost-answer on=updateListCell']);
  await expect(write('lost, but made')).rejects.toThrow(TypeError);
  expect(await list()).toContain('lost, but made');
});

test('a status with Retry-After, for one call alone', async () => {
  await mock.misbehave(['status=503 retry-after=2 on=updateListCell nth=1']);
  const refused = await write('once');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
  expect((await write('twice')).status).toBe(200);
});

test('a body that breaks off, and one that comes slowly', async () => {
  await mock.misbehave(['truncated-body on=updateListCell']);
  const answer = await write('half');
  expect(answer.status).toBe(200);
  await expect(answer.text()).rejects.toThrow(TypeError);
  await mock.misbehave(['slow-body=50 on=updateListCell']);
  expect(await (await write('whole')).json()).toMatchObject({ cell: { value: 'whole' } });
});

test('a fault of the gallery, until the next reset', async () => {
  await mock.misbehave(['break=answers-wrong-status']);
  expect(await (await write('a')).json()).toMatchObject({ cell: { status: 'processing' } });
  await mock.reset();
  expect(await (await write('a')).json()).toMatchObject({ cell: { status: 'completed' } });
});

test('what makes no sense is refused in a sentence', async () => {
  await expect(mock.misbehave(['lost-anser'])).rejects.toThrow('lost-anser');
});
