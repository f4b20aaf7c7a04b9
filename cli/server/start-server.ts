import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { problems } from '../errors.ts';
import { whyNot } from '../inputs/why-not.ts';
import type { Io } from '../io.ts';
import { ProcessGroup } from './process-group.ts';

/** A server that we started, with all that it started in turn. */
export interface StartedServer {
  /** Aborted when its command has ended by itself; the reason is how, as a sentence's part: `with exit code 1`. */
  ended: AbortSignal;
  /** The end of what it put out, stdout and stderr as they came. */
  lastOutput(): string;
  /** Ends it and all that it started. */
  stop(): Promise<void>;
}

const keptOutput = 4_000;
/** What a server may take to end in good order. */
const graceMs = 5_000;

/** Runs a shell command in a process group of its own, so that all of it can be ended, by Ctrl-C too. */
export async function startServer(command: string, { cwd, env, atExit }: Io): Promise<StartedServer> {
  const child = spawn(command, { shell: true, detached: true, cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output = (output + chunk).slice(-keptOutput);
    });
  }
  const ended = new AbortController();
  child.once('exit', (code, signal) =>
    ended.abort(code === null ? `by ${signal}` : `with exit code ${code}`),
  );
  await once(child, 'spawn').catch((error: unknown) => {
    throw problems.unstartable(command, whyNot(error));
  });
  const group = new ProcessGroup(child.pid ?? Number.NaN);
  const forget = atExit(() => group.signal('SIGKILL'));
  return {
    ended: ended.signal,
    lastOutput: () => output,
    stop: async () => {
      await group.end(graceMs);
      for (const stream of [child.stdout, child.stderr]) stream.destroy(); // who left the group may hold them open
      forget();
    },
  };
}
