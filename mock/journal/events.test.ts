import { expect, test } from 'vitest';
import { createMock } from '../create-mock.ts';
import { startMock } from '../testing/start-mock.ts';
import type { JournalEntry } from './entry.ts';

const lists = async (url: string) => {
  await (await fetch(`${url}/api/lists`, { headers: { authorization: 'Bearer test-token' } })).arrayBuffer();
};

/** The stream's text as it comes. */
async function listen(url: string) {
  const answer = await fetch(`${url}/__mock/events`);
  expect(answer.headers.get('content-type')).toBe('text/event-stream');
  const read = { text: '', ended: false };
  const reading = async () => {
    const decoder = new TextDecoder();
    for await (const chunk of answer.body ?? []) read.text += decoder.decode(chunk, { stream: true });
  };
  void reading().then(
    () => (read.ended = true),
    () => (read.ended = true),
  );
  return read;
}

const entriesIn = (text: string): JournalEntry[] =>
  [...text.matchAll(/^event: request\ndata: (.*)\n\n/gm)].map(([, data = '']) => JSON.parse(data));

test('/__mock/events tells each request as it comes: in a session its own, else all', async () => {
  const mock = await startMock();
  const [all, own] = [await listen(mock.url), await listen(mock.session('a').url)];
  await lists(mock.url);
  await lists(mock.session('a').url);
  await lists(mock.session('b').url);
  await expect.poll(() => entriesIn(all.text), { timeout: 5000, interval: 5 }).toHaveLength(3);
  expect(entriesIn(all.text).map(({ session = 'main' }) => session)).toEqual(['main', 'a', 'b']);
  expect(entriesIn(own.text)).toEqual([
    expect.objectContaining({ session: 'a', operation: 'listLists', status: 200 }),
  ]);
});

test('a stream ends with the mock', async () => {
  const mock = await createMock();
  const stream = await listen(mock.url);
  await mock.close();
  await expect.poll(() => stream.ended, { timeout: 5000, interval: 5 }).toBe(true);
});

test('onRequest tells the same, until it is told to stop', async () => {
  const mock = await startMock();
  const seen: JournalEntry[] = [];
  const stop = mock.onRequest((entry) => seen.push(entry));
  await lists(mock.url);
  stop();
  await lists(mock.url);
  expect(seen).toEqual([expect.objectContaining({ number: 1, method: 'GET', path: '/api/lists' })]);
});
