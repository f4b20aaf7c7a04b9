import type { Command } from 'commander';
import { flagsOf } from '../config/flags-of.ts';
import type { Io } from '../io.ts';
import { showVariables } from './show-variables.ts';

/** Apart from `check`'s: one shell may hold the variables of both. */
const prefix = 'CELL_CONTRACT_MOCK';

const beside = `
With a command the mock takes a free port and passes on, as variables, CELL_CONTRACT_BASE_URL, CELL_CONTRACT_TOKEN and
CELL_CONTRACT_OTHER_TOKEN. It stops when the command ends.`;

export function addMock(program: Command, io: Io, end: (exitCode: number) => void): void {
  const command = program
    .command('mock')
    .summary('serve a mock of the API that keeps to the contract, or breaks it on request')
    .description('Serves a mock of the API: it keeps state, keeps to the contract, and breaks it on request.')
    .argument('[command...]', 'run this beside the mock, then stop with its exit code: mock -- npm test')
    .option('--port <N>', 'to listen on; 0 finds a free one (default: 4010, with a command 0)')
    .option('--host <HOST>', 'to listen on (default: 127.0.0.1)')
    .option('--token <TOKEN=CALLER...>', 'accept this token as that caller, in place of the built-in ones')
    .option(
      '--seed-data <FILE>',
      'begin with this snapshot, JSON or YAML, and again whenever the file changes',
    )
    .option(
      '--store <WHERE>',
      'keep the state in a folder or a postgres:// database and go on with it (default: memory)',
    )
    .option('--frozen-at <TIME>', 'let time stand still at this moment, like 2025-03-01T09:00:00Z')
    .option('--enrich-delay <MS>', 'milliseconds that an enrichment takes')
    .option('--enrich-fail-rate <P>', 'share of enrichments that fail, 0 to 1')
    .option('--typing <MODE>', 'lenient stores any value, strict refuses one not of the column’s type')
    .option('--break <FAULT...>', 'break the contract in this way; repeat it for several')
    .option('--misbehave <WHAT...>', 'let this go wrong, like "lost-answer on=updateListCell nth=3"')
    .option('--list-faults', 'print what --misbehave and --break can do, and the rules that are broken')
    .option('--latency <MIN..MAX>', 'milliseconds that each answer is held back')
    .option('--error-rate <P>', 'share of requests answered with a 503, 0 to 1')
    .option('--cors <ORIGIN...>', 'let pages of these origins alone read answers (default: all)')
    .option('--no-cors', 'let no page of another origin read answers')
    .option('--log <STYLE>', 'a line a request as text or json, or none (default: text, with a command none)')
    .option('--quiet', 'say where the mock is, and no more')
    .option(
      '--seed <N>',
      'decides ids and how enrichments end: the same seed and calls give the same (default: 1)',
    )
    .option(
      '--validate-responses',
      'judge each answer by the spec as well, and answer 500 where it does not fit',
    )
    .option('--control-token <T>', 'open /__mock/ to other machines, for callers with this token')
    .option('--config <F>', 'config file in place of cell-contract.config.ts (or .mts, .js, .mjs, .json)')
    .addHelpText('after', beside)
    .action(async (words: string[], options: Record<string, unknown>) => {
      const { mock } = await import('../commands/mock.ts');
      end(await mock(words, await flagsOf(command, options, io, prefix), io));
    });
  showVariables(command, prefix);
}
