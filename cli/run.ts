import { CommanderError } from 'commander';
import { SetUpError } from '../conformance/errors.ts';
import { MockError } from '../mock/errors.ts';
import { CliError, problems } from './errors.ts';
import type { Io } from './io.ts';
import { createProgram } from './program.ts';
import { escaped } from './terminal/escaped.ts';

/**
 * The whole command line: `argv` without node and script, the world through `io`.
 * Returns the exit code: 0 all is well, 1 a rule is broken, 2 the run could not be made.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let exitCode = 0;
  const program = createProgram(io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return failure(error, io);
  }
}

function failure(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return commandLineFailure(error, io);
  io.stderr.write(`cell-contract: ${isExpected(error) ? sentence(error) : bug(error)}\n`);
  return 2;
}

function isExpected(error: unknown): error is CliError | SetUpError | MockError {
  return [CliError, SetUpError, MockError].some((kind) => error instanceof kind);
}

function sentence({ message }: Error): string {
  return escaped(message).replace(/\.$/, '');
}

/** The only error with a stack: it is for us. */
function bug(error: unknown): string {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `this is a bug of cell-contract; please report it with the lines below\n${details}`;
}

function commandLineFailure(error: CommanderError, io: Io): number {
  if (error.exitCode === 0) return 0; // --help and --version have printed what was asked for
  if (error.code === 'commander.help') return 2; // no command: the help is on stderr
  const what = error.message.replace(/^error: |\.$/g, '').replaceAll('\n', ' ');
  const withoutValues = what.replace(/(--[\w-]+)=[^']*/g, '$1'); // a value may be a secret
  io.stderr.write(`cell-contract: ${escaped(problems.badCommandLine(withoutValues).message)}\n`);
  return 2;
}
