import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../run.ts';
import { capturedIo } from '../testing/captured-io.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const env = { PATH: process.env.PATH };

/** Runs `mock … -- sh -c SCRIPT` in a folder of its own: its exit code, what it said, and what the script left in `out`. */
async function beside(script: string, ...flags: string[]) {
  const cwd = await tempFolder();
  const io = capturedIo({ env, cwd });
  const exitCode = await run(['mock', ...flags, '--', 'sh', '-c', script], io);
  const left = await readFile(join(cwd, 'out'), 'utf8').catch(() => null);
  return { exitCode, out: io.out(), err: io.err(), left };
}

const lists = 'curl -sS -H "Authorization: Bearer $CELL_CONTRACT_TOKEN" "$CELL_CONTRACT_BASE_URL/api/lists"';

test('the command finds the mock ready, and the mock stops with its exit code', async () => {
  const { exitCode, out, err, left } = await beside(
    `${lists} > out; echo "$CELL_CONTRACT_BASE_URL" >> out; exit 7`,
  );
  expect({ exitCode, out, err }).toEqual({ exitCode: 7, out: '', err: '' });
  const [answer = '', url = ''] = left?.trim().split(/\n|(?<=\})(?=http)/) ?? [];
  expect(JSON.parse(answer)).toMatchObject({ lists: [{ name: 'Conference speakers' }] });
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

test('the command gets every token there is', async () => {
  const names = 'echo $CELL_CONTRACT_TOKEN $CELL_CONTRACT_OTHER_TOKEN $CELL_CONTRACT_CONTROL_TOKEN > out';
  expect((await beside(names)).left).toBe('test-token other-token\n');
  const given = ['--token', 'a1=ann', 'a2=ann', 'b1=bob', '--control-token', 'c'];
  expect((await beside(names, ...given)).left).toBe('a1 b1 c\n');
});

test('a log beside a command is written where it is asked for', async () => {
  const { out } = await beside(`${lists} > out`, '--log', 'json');
  expect(JSON.parse(out)).toMatchObject({ event: 'request', operation: 'listLists', status: 200 });
});

test('a command that a signal ended gives 128 and the number of the signal, as in a shell', async () => {
  expect((await beside('kill -TERM $$')).exitCode).toBe(128 + 15);
});

test('what stops the mock stops the command first', async () => {
  const cwd = await tempFolder();
  const io = capturedIo({ env, cwd });
  const script = 'trap "echo stopped >> out; exit 3" INT; echo started > out; while :; do sleep 0.05; done';
  const ended = run(['mock', '--', 'sh', '-c', script], io);
  const left = () => readFile(join(cwd, 'out'), 'utf8').catch(() => '');
  await expect.poll(left, { timeout: 10_000, interval: 10 }).toBe('started\n');
  io.interrupt();
  expect(await ended).toBe(3);
  expect(await left()).toBe('started\nstopped\n');
});

test('a command that is not there ends with exit code 2 and one sentence', async () => {
  const io = capturedIo({ env });
  expect(await run(['mock', '--', 'no-such-command'], io)).toBe(2);
  expect(io.err()).toBe(
    'cell-contract: the command "no-such-command" cannot be started: there is no such file or folder\n',
  );
});
