import type { Command } from 'commander';
import { Flags } from '../flags/flags.ts';
import type { Io } from '../io.ts';

export function addInit(program: Command, io: Io, end: (exitCode: number) => void): void {
  program
    .command('init')
    .summary('write a config file and a CI workflow for the server made in this folder')
    .description(
      'Writes cell-contract.config.ts and .github/workflows/cell-contract.yml, with the base URL that it is given, is told on a terminal, or finds.',
    )
    .argument('[base-url]', 'where the API is')
    .option('--force', 'write over files that are there')
    .action(async (baseUrl: string | undefined, options: Record<string, unknown>) => {
      const { init } = await import('../commands/init.ts');
      end(await init(new Flags({ ...options, ...(baseUrl && { baseUrl }) }, {}, ''), io));
    });
}
