import type { Command } from 'commander';
import { variableOf } from '../flags/flags.ts';

/** Makes a command's help name the variable that stands in for each option. */
export function showVariables(command: Command, prefix: string): Command {
  return command.configureHelp({
    optionDescription: ({ description, long }) =>
      long === undefined || long === '--help'
        ? description
        : `${description} [${variableOf(long.slice(2), prefix)}]`,
  });
}
