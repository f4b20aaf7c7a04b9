import { Command } from 'commander';
import type { Io } from './io.ts';
import { addCheck } from './program/add-check.ts';
import { addDemo } from './program/add-demo.ts';
import { addInit } from './program/add-init.ts';
import { addMock } from './program/add-mock.ts';
import { addReport } from './program/add-report.ts';
import { addRules } from './program/add-rules.ts';
import { addSpec } from './program/add-spec.ts';
import { coloursFor } from './terminal/colours.ts';
import { version } from './version.ts';

const exits = `
Exit codes: 0 no MUST rule fails (with --strict: no SHOULD rule either), 1 some rule does,
2 the run could not be made, was interrupted or lost the server before its end.`;

/** All commands with their options; `end` is told the exit code of the one that ran. */
export function createProgram(io: Io, end: (exitCode: number) => void): Command {
  const program = new Command('cell-contract')
    .description('Checks a server of the lists API by its contract, and serves a mock that keeps to it')
    .version(version)
    .helpCommand('help [command]', 'tell how a command is used')
    .addHelpText('after', exits)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => {}, // `run` says it, in one line
      getOutHelpWidth: () => io.stdout.columns,
      getErrHelpWidth: () => io.stderr.columns,
      getOutHasColors: () => coloursFor(io.stdout, io.env).isColorSupported,
      getErrHasColors: () => coloursFor(io.stderr, io.env).isColorSupported,
    });
  for (const add of [addCheck, addMock, addInit, addDemo, addReport, addRules, addSpec])
    add(program, io, end);
  return program;
}
