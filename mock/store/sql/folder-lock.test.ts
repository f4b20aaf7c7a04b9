import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { lockFolder } from './folder-lock.ts';

async function temp(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cell-contract-lock-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** What `proc(5)` tells of a process behind its name: the state first, the start as the 20th. */
async function statOf(pid: string): Promise<string[]> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** A process whose parent never asks for its exit code: the shell has become another program before it ends. */
async function zombie(): Promise<string> {
  const parent = spawn('sh', ['-c', 'cat <&3 >/dev/null & echo $!; exec sleep 1000'], {
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
  });
  onTestFinished(() => void parent.kill('SIGKILL'));
  const [, said, , input] = parent.stdio;
  if (!said || !(input instanceof Writable)) throw new Error('there is no pipe to it');
  const pid = String((await once(said, 'data'))[0]).trim();
  const program = () => readFile(`/proc/${parent.pid}/comm`, 'utf8');
  await expect.poll(program, { timeout: 10_000, interval: 10 }).toBe('sleep\n');
  input.end();
  await expect.poll(async () => (await statOf(pid))[0], { timeout: 10_000, interval: 10 }).toBe('Z');
  return pid;
}

test('a process that has ended holds no folder, even while nobody has asked for its exit code', async () => {
  const pid = await zombie();
  const folder = await temp();
  await writeFile(join(folder, `lock.${pid}.${(await statOf(pid))[19]}`), '');
  const release = await lockFolder(folder);
  expect(await readdir(folder)).toEqual([expect.stringContaining(`lock.${process.pid}.`)]);
  await release();
});

test('a process that lives holds it; one that has its number by chance does not', async () => {
  const parent = spawn('sleep', ['1000'], { stdio: 'ignore' });
  onTestFinished(() => void parent.kill('SIGKILL'));
  const pid = String(parent.pid);
  const start = Number((await statOf(pid))[19]);
  const folder = await temp();
  await writeFile(join(folder, `lock.${pid}.${start}`), '');
  await expect(lockFolder(folder)).rejects.toThrow(`is in use by process ${pid}; stop that`);
  await rm(join(folder, `lock.${pid}.${start}`));
  await writeFile(join(folder, `lock.${pid}.${start - 1}`), '');
  await (await lockFolder(folder))();
  expect(await readdir(folder)).toEqual([]);
});
