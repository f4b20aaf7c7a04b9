import type { Command } from 'commander';
import { Flags } from '../flags/flags.ts';
import type { Io } from '../io.ts';

export function addSpec(program: Command, io: Io, end: (exitCode: number) => void): void {
  program
    .command('spec')
    .summary('print the OpenAPI document')
    .description('Prints the OpenAPI document, as it is written or bundled as JSON.')
    .option('--json', 'as JSON, bundled')
    .action(async (options: Record<string, unknown>) => {
      const { spec } = await import('../commands/spec.ts');
      end(await spec(new Flags(options, {}, ''), io));
    });
}
