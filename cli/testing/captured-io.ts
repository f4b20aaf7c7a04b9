import type { Io, Output } from '../io.ts';

/** An `Io` whose output can be read back; for tests. */
export interface CapturedIo extends Io {
  out(): string;
  err(): string;
  /** What Ctrl-C does. */
  interrupt(): void;
}

interface World {
  env?: Io['env'];
  cwd?: string;
  isTTY?: boolean;
  ask?: (question: string) => Promise<string>;
}

export function capturedIo({ env = {}, cwd = process.cwd(), isTTY = false, ask }: World = {}): CapturedIo {
  const stop = new AbortController();
  const [stdout, stderr] = [buffer(isTTY), buffer(isTTY)];
  return {
    stdout,
    stderr,
    env,
    cwd,
    signal: stop.signal,
    atExit: () => () => {}, // a test's process goes on
    ...(ask && { ask }),
    isOnTerminal: false,
    out: () => stdout.text(),
    err: () => stderr.text(),
    interrupt: () => stop.abort('SIGINT'),
  };
}

function buffer(isTTY: boolean): Output & { text(): string } {
  const parts: string[] = [];
  return { write: (part) => void parts.push(part), text: () => parts.join(''), isTTY, columns: 80 };
}
