import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { rules } from '../generated/rules.ts';
import { isRunning } from './testing/is-running.ts';
import { startMock } from './testing/start-mock.ts';
import { tempFolder } from './testing/temp-folder.ts';

/** The real process, from the sources. */
function start(argv: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'bin.ts'), ...argv], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function endOf(child: ChildProcess): Promise<{ code: number | null; signal: string | null }> {
  const [code, signal] = await once(child, 'close');
  return { code, signal };
}

/** Waits until the pattern has come; whatever comes later is read too, so that the writer finds its reader there. */
async function seen(stream: NodeJS.ReadableStream, pattern: RegExp): Promise<void> {
  let out = '';
  stream.on('data', (chunk) => (out += chunk));
  await expect.poll(() => out, { timeout: 20_000, interval: 10 }).toMatch(pattern);
}

test('a pipe gets plain text, and the exit code is that of run', async () => {
  const child = start(['rules']);
  const [out, end] = await Promise.all([text(child.stdout), endOf(child)]);
  expect(end).toEqual({ code: 0, signal: null });
  expect(out).not.toContain('\u001b');
  expect(out.split('\n')).toHaveLength(rules.length + 1);
});

test('FORCE_COLOR colours a pipe', async () => {
  const child = start(['rules'], { FORCE_COLOR: '1' });
  expect(await text(child.stdout)).toContain('\u001b[1m');
});

test('a wrong call ends with exit code 2', async () => {
  const child = start(['check', 'http://127.0.0.1:1', '--token', 't', '--runs', '0']);
  const [err, end] = await Promise.all([text(child.stderr), endOf(child)]);
  expect(end.code).toBe(2);
  expect(err).toBe('cell-contract: --runs must be a whole number, 1 or more, not "0"\n');
});

test('a module that never comes to an end ends with exit code 2, and says so', async () => {
  const config = join(await tempFolder(), 'cell-contract.config.mjs');
  await writeFile(config, 'await new Promise(() => {});');
  const child = start(['check', '--config', config]);
  const [err, end] = await Promise.all([text(child.stderr), endOf(child)]);
  expect(err).toContain('cell-contract: a module or a function that was given never came to an end');
  expect(end.code).toBe(2);
});

test('a reader that goes away early is no error', async () => {
  const child = start(['spec', '--json']);
  child.stdout.destroy();
  const [err, end] = await Promise.all([text(child.stderr), endOf(child)]);
  expect({ err, code: end.code }).toEqual({ err: '', code: 0 });
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s stops a mock at once with exit code 0, even while it is being used',
  async (signal) => {
    const child = start(['mock', '--port', '0', '--latency', '60000']);
    let out = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    await expect.poll(() => out, { timeout: 20_000, interval: 10 }).toContain('/cells');
    const url = /http:\S+/.exec(out)?.[0] ?? '';
    const pending = fetch(`${url}/api/lists`).catch(() => 'cut off');
    child.kill(signal);
    expect(await endOf(child)).toEqual({ code: 0, signal: null });
    expect(await pending).toBe('cut off');
  },
);

test.each(['SIGTERM', 'SIGINT'] as const)(
  'a check that gets %s writes its report and ends with exit code 2',
  async (signal) => {
    const { url, tokens } = await startMock({ latencyMs: { min: 20, max: 20 } });
    const report = join(await tempFolder(), 'report.json');
    // some rules that one job after the other judges soon, and others that take their time
    const only = ['--only', 'AUTH-1,UUID-4,UUID-5'];
    const child = start(['check', url, ...only, '--jobs', '1', '--report', `json=${report}`], {
      CELL_CONTRACT_TOKEN: tokens.caller,
    });
    const ended = endOf(child);
    await seen(child.stdout, /✓ pass/);
    child.kill(signal);
    expect(await ended).toEqual({ code: 2, signal: null });
    expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({ interrupted: true });
  },
);

test.each([
  ['SIGINT', false, 2],
  ['SIGTERM', false, 2],
  ['SIGINT', true, 130],
] as const)(
  '%s (again and again: %s) ends the server that --start has started, and its children',
  async (signal, isRepeated, code) => {
    const cwd = await tempFolder();
    const { url, tokens } = await startMock();
    const server = `sleep 1000 & echo $$ $! > pids; trap '' TERM; wait; sleep 1000`;
    const script = join(import.meta.dirname, 'bin.ts');
    const call = ['check', url.replace('127.0.0.1', '127.0.0.2'), '--token', tokens.caller];
    const child = spawn(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), script, ...call, '--start', server],
      {
        cwd,
        env: { PATH: process.env.PATH },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    onTestFinished(() => void child.kill('SIGKILL'));
    const ended = endOf(child);
    const pids = async () =>
      (await readFile(join(cwd, 'pids'), 'utf8').catch(() => '')).trim().split(' ').map(Number);
    await expect.poll(pids, { timeout: 30_000, interval: 20 }).toHaveLength(2);
    const started = await pids();
    expect(started.every(isRunning)).toBe(true);
    child.kill(signal);
    if (isRepeated)
      onTestFinished(
        clearInterval.bind(
          null,
          setInterval(() => child.kill(signal), 50),
        ),
      );
    expect(await ended).toEqual({ code, signal: null });
    await expect.poll(() => started.filter(isRunning), { timeout: 10_000, interval: 20 }).toEqual([]);
  },
);
