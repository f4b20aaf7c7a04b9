import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { capturedIo } from '../testing/captured-io.ts';
import { isRunning } from '../testing/is-running.ts';
import { deadUrl, listenHttp } from '../testing/listen.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { besideServer, type ServerUnderTest } from './beside-server.ts';

/** Leaves a child behind that would outlive it, and says a lot. */
const script = `
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
const left = spawn('sleep', ['1000'], { stdio: 'ignore' });
writeFileSync('pids', process.pid + ' ' + left.pid);
console.log('with s3cret \\u001b[2J in it');
createServer((request, response) => {
  response.end('hello');
  if (request.url.includes('crash')) process.exit(7);
}).listen(process.argv[2], '127.0.0.1');
`;

async function scene(command: string, more: Partial<ServerUnderTest> = {}) {
  const cwd = await tempFolder();
  await writeFile(join(cwd, 'server.mjs'), script);
  const url = new URL(await deadUrl());
  const io = capturedIo({ cwd, env: { PATH: process.env.PATH, PORT: url.port } });
  const redact = (text: string) => text.replaceAll('s3cret', '$TOKEN');
  const server = { url, start: command, waitMs: 20_000, redact, ...more };
  const pids = async () => (await readFile(join(cwd, 'pids'), 'utf8')).split(' ').map(Number);
  return { io, url, server, pids };
}

/** Also while its exit code waits for us to fetch it. */
function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const node = 'node server.mjs $PORT';
const never = async () => expect.unreachable('the server is not there');

test('the server is there while we act, and nothing of it remains; what it says is kept apart', async () => {
  const { io, url, server, pids } = await scene(`${node} & wait`);
  expect(await besideServer(server, io, async () => (await fetch(url)).text())).toBe('hello');
  expect(io.out()).toMatch(/^The server answers after [\d.]+ m?s\.\n$/);
  expect(io.err()).toBe('');
  expect((await pids()).filter(isRunning)).toEqual([]);
});

test('nothing remains where we fail', async () => {
  const { io, server, pids } = await scene(node);
  const ended = besideServer(server, io, () => Promise.reject(new Error('no')));
  await expect(ended).rejects.toThrow('no');
  expect((await pids()).filter(isRunning)).toEqual([]);
});

test('one that ends early is told of, with the end of its output and without its secrets', async () => {
  const { io, server } = await scene('echo "no database for s3cret"; echo at line 2 >&2; exit 3');
  const says = `the server of --start ended before it answered at ${server.url.origin}`;
  await expect(besideServer(server, io, never)).rejects.toThrow(says);
  const lines = io.err().split('\n');
  expect(lines.slice(0, 2)).toEqual(['The server ended with exit code 3.', 'The end of its output:']);
  expect(lines.slice(2).toSorted()).toEqual(['', '  | at line 2', '  | no database for $TOKEN']);
});

test('one that ends early without a word is told of', async () => {
  const { io, server } = await scene('exit 3');
  await expect(besideServer(server, io, never)).rejects.toThrow('ended before it answered');
  expect(io.err()).toBe('The server ended with exit code 3.\nIt has put nothing out.\n');
});

test('one that never answers is told of, and nothing remains', async () => {
  const { io, server, pids } = await scene('node server.mjs 0', { waitMs: 1500 });
  await expect(besideServer(server, io, never)).rejects.toThrow(
    new RegExp(`^no server answers at ${server.url.origin} within 1.5 s \\(.*ECONNREFUSED`),
  );
  expect(io.err()).toBe('The end of its output:\n  | with $TOKEN \\u001b[2J in it\n');
  expect((await pids()).filter(isRunning)).toEqual([]);
});

test('one that ends while we act is told of', async () => {
  const { io, url, server, pids } = await scene(`exec ${node}`);
  await besideServer(server, io, async () => {
    await fetch(new URL('/crash', url));
    const [pid = 0] = await pids();
    await expect.poll(() => isThere(pid), { timeout: 20_000, interval: 10 }).toBe(false);
  });
  expect(io.err()).toMatch(/^The server ended with exit code 7\.\n/);
  expect((await pids()).filter(isRunning)).toEqual([]);
});

test('where something answers already, nothing is started', async () => {
  const url = new URL(await listenHttp((_, response) => response.end()));
  const { io, server } = await scene('touch started', { url });
  await expect(besideServer(server, io, never)).rejects.toThrow(
    `something answers at ${url.origin} already: stop it, or leave --start out`,
  );
  expect(io.err()).toBe('');
});

test('without a command, we wait for what somebody else starts', async () => {
  let asked = 0;
  const url = new URL(
    await listenHttp((_, response) => {
      asked += 1;
      response.writeHead(asked < 3 ? 503 : 404).end();
    }),
  );
  const { url: _, start: __, ...alone } = (await scene('')).server;
  expect(await besideServer({ ...alone, url }, capturedIo(), async () => asked)).toBe(3);
});

test('Ctrl-C ends the wait, and nothing remains', async () => {
  const { io, server, pids } = await scene('node server.mjs 0');
  const ended = besideServer(server, io, never);
  await expect.poll(pids, { timeout: 20_000, interval: 10 }).toHaveLength(2);
  io.interrupt();
  await expect(ended).rejects.toThrow('interrupted before a server answered at');
  expect((await pids()).filter(isRunning)).toEqual([]);
});
