import type { Command } from 'commander';
import type { Io } from '../io.ts';

export function addDemo(program: Command, io: Io, end: (exitCode: number) => void): void {
  program
    .command('demo')
    .summary('check the mock: everything once, in seconds')
    .description('Starts the mock on a free port, checks it by every rule, reports, and stops it.')
    .action(async () => {
      const { demo } = await import('../commands/demo.ts');
      end(await demo(io));
    });
}
