import type { Command } from 'commander';
import { Flags } from '../flags/flags.ts';
import type { Io } from '../io.ts';

export function addRules(program: Command, io: Io, end: (exitCode: number) => void): void {
  program
    .command('rules')
    .summary('print the rules of the contract')
    .description(
      'Prints all rules as a table; those that are named with what the check tries, and with an example.',
    )
    .argument('[rule...]', 'rules (UP-2) and families (UP)')
    .option('--json', 'as JSON')
    .action(async (names: string[], options: Record<string, unknown>) => {
      const { rules } = await import('../commands/rules.ts');
      end(await rules(names, new Flags(options, {}, ''), io));
    });
}
