import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '../../..');

/** A mock in a process of its own, which can be killed. */
export interface MockProcess {
  url: string;
  kill(): Promise<void>;
}

/** Starts `cell-contract mock --store STORE`, from its sources. */
export async function mockProcess(store: string): Promise<MockProcess> {
  const args = ['--import', 'tsx', 'cli/bin.ts', 'mock', '--port', '0', '--log', 'json', '--store', store];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  return {
    url: await urlOf(child),
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** The first line that it prints tells where it is; the others tell of requests. */
async function urlOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('The mock has no output.');
  const lines = createInterface({ input: stdout });
  const [line]: string[] = await once(lines, 'line');
  lines.close();
  stdout.resume();
  return JSON.parse(line ?? '').url;
}
