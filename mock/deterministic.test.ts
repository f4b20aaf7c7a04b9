import { expect, test } from 'vitest';
import type { MockOptions } from './options.ts';
import { startMock } from './testing/start-mock.ts';

const json = { authorization: 'Bearer test-token', 'content-type': 'application/json' };

/** Everything that the API answers to a story of calls, with what enrichment made of it. */
async function story(options: MockOptions): Promise<unknown[]> {
  const mock = await startMock(options);
  const answers: unknown[] = [];
  const call = async (method: string, path: string, body?: object) => {
    const init = { method, headers: json, ...(body && { body: JSON.stringify(body) }) };
    const answer = (await (await fetch(`${mock.url}/api/lists${path}`, init)).json()) as Record<
      string,
      { id: string }
    >;
    answers.push(answer);
    return answer;
  };
  const list = (await call('POST', '', { name: 'A' })).sheet?.id;
  const column = { name: 'B', schema: { type: 'text' }, isDynamic: true, prompt: 'Find it' };
  await call('POST', `/${list}/columns`, column);
  for (const firstName of ['Ada', 'Bo', 'Chen', 'Dara', 'Eva', 'Femi'])
    await call('POST', `/${list}/rows`, { firstName });
  await mock.advance(1000);
  await call('GET', `/${list}`);
  return answers;
}

const frozenAt = '2025-06-01T12:00:00Z';

test('same seed and same calls give the same ids, times and results', async () => {
  const [one, other] = [await story({ frozenAt, seed: 5 }), await story({ frozenAt, seed: 5 })];
  expect(other).toEqual(one);
  expect(JSON.stringify(one)).toContain('"failed"');
});

test('another seed gives others', async () => {
  const [one, other] = [await story({ frozenAt, seed: 5 }), await story({ frozenAt, seed: 6 })];
  expect(other).not.toEqual(one);
});
