import { expect, test } from 'vitest';
import { run } from '../run.ts';
import { capturedIo } from '../testing/captured-io.ts';

const auth = { authorization: 'Bearer test-token' };

/** What `mock` prints until a GET was answered, after the lines that greet. */
async function logOf(...argv: string[]) {
  const io = capturedIo();
  const ended = run(['mock', '--port', '0', ...argv], io);
  await expect.poll(() => io.out(), { timeout: 10_000, interval: 5 }).not.toBe('');
  const greeting = io.out();
  const url = /http:[^\s"]+/.exec(greeting)?.[0];
  const answer = await fetch(`${url}/api/lists?a=b`, { headers: { ...auth, origin: 'http://page.test' } });
  await answer.text();
  io.interrupt();
  expect({ exitCode: await ended, err: io.err() }).toEqual({ exitCode: 0, err: '' });
  return { greeting, log: io.out().slice(greeting.length), headers: answer.headers };
}

test('a request is a line of text', async () => {
  const { greeting, log } = await logOf();
  expect(greeting).toContain('curl');
  expect(log).toMatch(/^\d\d:\d\d:\d\d\.\d{3} GET {2}\/api\/lists\?a=b 200 \d+\.\d ms\n$/);
});

test('--log json: a line that says where the mock is, and one a request', async () => {
  const { greeting, log } = await logOf('--log', 'json');
  expect(JSON.parse(greeting)).toEqual({ event: 'ready', url: expect.stringMatching(/^http:/) });
  expect(JSON.parse(log)).toMatchObject({ event: 'request', method: 'GET', path: '/api/lists', status: 200 });
});

test('--quiet says where the mock is, and no more', async () => {
  const { greeting, log } = await logOf('--quiet');
  expect(greeting).toMatch(/^The mock is ready on http:\S+ \(Ctrl-C stops it\)\n$/);
  expect(log).toBe('');
});

test('--log none keeps the greeting', async () => {
  const { greeting, log } = await logOf('--log', 'none');
  expect(greeting).toContain('curl');
  expect(log).toBe('');
});

test('--cors names whose pages may read answers, and --no-cors lets none', async () => {
  const allowed = async (...argv: string[]) =>
    (await logOf(...argv)).headers.get('access-control-allow-origin');
  expect(await allowed()).toBe('*');
  expect(await allowed('--cors', 'http://page.test', 'https://other.test')).toBe('http://page.test');
  expect(await allowed('--cors', 'http://other.test')).toBe(null);
  expect(await allowed('--no-cors')).toBe(null);
});

test.each([
  ['--log', 'xml', '--log must be text or json or none, not "xml"'],
  [
    '--cors',
    'page.test',
    '--cors must be an origin, like http://localhost:5173, without a slash at its end, not "page.test"',
  ],
])('%s %s is refused', async (flag, value, sentence) => {
  const io = capturedIo();
  expect(await run(['mock', flag, value], io)).toBe(2);
  expect(io.err()).toBe(`cell-contract: ${sentence}\n`);
});
