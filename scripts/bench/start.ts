import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { callOnce } from './call-once.ts';
import type { Contestant, Place } from './contestants.ts';

export interface Running {
  url: string;
  pid: number;
  /** From the start of its process to its first right answer, in milliseconds. */
  coldStartMs: number;
  stop: () => Promise<void>;
}

const patienceMs = 60_000;
const betweenTriesMs = 3;

/** Starts a contestant and waits until it has answered an upsert with 200. */
export async function start(
  contestant: Contestant,
  { root, folder, postgres }: Omit<Place, 'port'>,
): Promise<Running> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn(process.execPath, contestant.argv({ port, root, folder, postgres }), {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = text(child.stderr);
  const stop = () => end(child);
  let last: unknown = 'nothing';
  while (performance.now() - began < patienceMs && child.exitCode === null) {
    last = await callOnce(url, contestant.upsert(0)).catch((error: unknown) => error);
    if (last === 200) return { url, pid: child.pid ?? 0, coldStartMs: performance.now() - began, stop };
    await sleep(betweenTriesMs);
  }
  await stop();
  throw new Error(`${contestant.name} answered no upsert with 200, but ${last}; it said: ${await said}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  await once(server.close(), 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
