/** Where text goes: a terminal, a pipe, a file, or a test's buffer. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Width of the terminal in characters. */
  readonly columns: number;
}

/** All that the command line takes from the outside world; `run` touches nothing else of the process. */
export interface Io {
  stdout: Output;
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
  /** Relative paths in options are resolved against it. */
  cwd: string;
  /** Aborted by Ctrl-C or SIGTERM: a check ends early and still reports, a mock stops. */
  signal: AbortSignal;
  /** Has something done at once when the process ends by a second Ctrl-C or for want of readers; returns how to forget it. */
  atExit(act: () => void): () => void;
  /** Asks a person and waits for the line that is typed; absent where there is no terminal. */
  ask?: (question: string) => Promise<string>;
  /** Whether a terminal sends its Ctrl-C to the commands that we start as well as to us. */
  isOnTerminal: boolean;
}
