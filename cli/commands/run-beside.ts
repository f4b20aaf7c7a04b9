import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { problems } from '../errors.ts';
import { whyNot } from '../inputs/why-not.ts';
import type { Io } from '../io.ts';

/** What a shell says of a command that a signal ended: 128 and the signal's number. */
const signalled = 128;

/**
 * Runs a command with more variables and gives its exit code. What stops us stops it; but a Ctrl-C that a terminal has
 * sent to it already is not sent again, for a second one means "at once" to many programs.
 */
export async function runBeside(
  [file = '', ...args]: readonly string[],
  variables: Readonly<Record<string, string>>,
  io: Io,
): Promise<number> {
  const child = spawn(file, args, { cwd: io.cwd, env: { ...io.env, ...variables }, stdio: 'inherit' });
  const stop = () => {
    if (io.signal.reason !== 'SIGINT') child.kill('SIGTERM');
    else if (!io.isOnTerminal) child.kill('SIGINT');
  };
  if (io.signal.aborted) stop();
  io.signal.addEventListener('abort', stop, { once: true });
  try {
    const [code, signal]: [number | null, NodeJS.Signals | null] = await ended(child);
    return code ?? signalled + (signal === null ? 0 : constants.signals[signal]);
  } catch (error) {
    throw problems.unstartable(file, whyNot(error));
  } finally {
    io.signal.removeEventListener('abort', stop);
  }
}

/** Rejects where the command could not be started. */
async function ended(child: ReturnType<typeof spawn>): Promise<[number | null, NodeJS.Signals | null]> {
  const [code, signal] = await once(child, 'exit');
  return [code, signal];
}
