import { expect, test } from 'vitest';
import { createMock, type Mock } from '../create-mock.ts';
import { startMock } from '../testing/start-mock.ts';

const lists = ({ url, tokens }: Mock) =>
  fetch(`${url}/api/lists`, { headers: { authorization: `Bearer ${tokens.caller}` } });

test('latencyMs holds every answer back', async () => {
  const mock = await startMock({ latencyMs: { min: 60, max: 80 } });
  const start = performance.now();
  expect((await lists(mock)).status).toBe(200);
  expect(performance.now() - start).toBeGreaterThan(55);
});

test('errorRate answers its share with 503, when to come back, and does nothing', async () => {
  const mock = await startMock({ errorRate: 0.5 });
  const answers = await Promise.all(Array.from({ length: 60 }, () => lists(mock)));
  const failed = answers.filter(({ status }) => status === 503);
  expect(failed.length).toBeGreaterThan(10);
  expect(failed.length).toBeLessThan(50);
  expect(failed[0]?.headers.get('retry-after')).toBe('1');
  expect(await failed[0]?.json()).toMatchObject({ code: 'misbehaviour', error: expect.any(String) });
});

test('a mock that is closed cuts off what is held back, at once', async () => {
  const mock = await createMock({ latencyMs: { min: 600_000, max: 600_000 } });
  const pending = lists(mock).then(
    () => 'answered',
    () => 'cut off',
  );
  const start = performance.now();
  await mock.close();
  expect(await pending).toBe('cut off');
  expect(performance.now() - start).toBeLessThan(2000);
});
