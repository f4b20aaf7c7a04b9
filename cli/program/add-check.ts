import type { Command } from 'commander';
import { flagsOf } from '../config/flags-of.ts';
import type { Io } from '../io.ts';
import { showVariables } from './show-variables.ts';

const prefix = 'CELL_CONTRACT';

export function addCheck(program: Command, io: Io, end: (exitCode: number) => void): void {
  const command = program
    .command('check')
    .summary('judge a server by every rule of the contract')
    .description(
      'Judges a server by every rule of the contract, and shows the smallest case that breaks one.',
    )
    .argument('[base-url]', `where the API is: /api/lists is appended to it [${prefix}_BASE_URL]`)
    .option('--token <T>', 'bearer token of the caller who owns the lists under test')
    .option('--other-token <T2>', 'token of somebody else, for the rules about ownership')
    .option('--target <M>', 'module (.js, .mjs, .ts) whose default export sets the server up')
    .option('--fixtures <F>', 'JSON or YAML file with ids that exist on the server, in place of --target')
    .option('--only <RULE...>', 'judge these rules (UP-2) and families (UP) alone')
    .option('--skip <RULE...>', 'leave these rules and families out: reported as skipped, never as pass')
    .option('--runs <N>', 'executions of each property')
    .option('--seed <N>', 'of all randomness, to repeat a run')
    .option('--path <P>', 'with --seed and one rule in --only: replays one case, as a report gives it')
    .option('--jobs <N>', 'kinds of input tried at once')
    .option('--budget <TIME>', 'end within this time, like 30s, the most telling rules judged first')
    .option('--timeout <MS>', 'milliseconds that an answer may take')
    .option('--enrichment-timeout <MS>', 'milliseconds to wait for an enrichment to end')
    .option('--strict', 'SHOULD rules that fail count as well: exit code 1')
    .option(
      '--known-failing <F>',
      'YAML or JSON list of rules that may fail; one that passes now fails the run',
    )
    .option('--update-known-failing', 'after the run, bring that list in line with what was found')
    .option('--start <COMMAND>', 'start the server under test with this shell command, and end it after')
    .option(
      '--wait <TIME>',
      'how long the server may take until it answers, like 30s (the default with --start)',
    )
    .option('--header <NAME:VALUE...>', 'sent with every request; repeat it for several')
    .option(
      '--report <KIND=FILE>',
      'write a report: json=F, junit=F, html=F, markdown=F, badge=F, or github for annotations; repeat it for several',
      collect,
    )
    .option('--config <F>', 'config file in place of cell-contract.config.ts (or .mts, .js, .mjs, .json)')
    .action(async (baseUrl: string | undefined, options: Record<string, unknown>) => {
      const { check } = await import('../commands/check.ts');
      const given = { ...giveBackUrl(options), ...(baseUrl && { baseUrl }) };
      end(await check(await flagsOf(command, given, io, prefix), io));
    });
  showVariables(command, prefix);
}

function collect(value: string, previous: string[] = []): string[] {
  return [...previous, value];
}

/** `--only UP http://…`: an option that takes several values takes the base URL too, and gives it back here. */
function giveBackUrl(options: Record<string, unknown>): Record<string, unknown> {
  for (const name of ['only', 'skip', 'header']) {
    const values = options[name];
    const last = Array.isArray(values) ? values.at(-1) : undefined;
    if (Array.isArray(values) && /^https?:\/\//.test(last)) {
      return { ...options, [name]: values.slice(0, -1), baseUrl: last };
    }
  }
  return options;
}
