import { constants } from 'node:os';
import { createInterface } from 'node:readline/promises';
import type { Io, Output } from './io.ts';

/** What a shell says of a command that a signal ended: 128 and the signal's number. */
const signalled = 128;

/** The real process as an `Io`. The first SIGINT, SIGTERM or SIGHUP aborts the signal; a second one ends the process. */
export function processIo(): Io {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (stop.signal.aborted) process.exit(signalled + constants.signals[name]);
      stop.abort(name);
    });
  }
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    signal: stop.signal,
    atExit: (act) => {
      process.once('exit', act);
      return () => void process.off('exit', act);
    },
    ...(process.stdin.isTTY && process.stdout.isTTY ? { ask: askOn(stop.signal) } : {}),
    isOnTerminal: process.stdin.isTTY === true,
  };
}

function askOn(signal: AbortSignal): (question: string) => Promise<string> {
  return async (question) => {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    terminal.once('SIGINT', () => process.kill(process.pid, 'SIGINT'));
    try {
      return await terminal.question(question, { signal });
    } finally {
      terminal.close();
    }
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(); // the reader (`| head`) has seen enough
    throw error;
  });
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns ?? 80;
    },
  };
}
