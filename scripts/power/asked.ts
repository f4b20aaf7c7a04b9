import { Command, InvalidArgumentError } from 'commander';
import { defaults } from '../../conformance/index.ts';

/** What `npm run power` was asked for. */
interface AskedFor {
  pattern: RegExp;
  runs: number[];
  seed: number;
  seeds: number;
  pairs?: number;
  shard: { number: number; of: number };
  onlyNamed: boolean;
  json?: string;
  others: string[];
}

export function asked(argv: readonly string[]): AskedFor {
  const command = new Command('power')
    .option('--faults <PATTERN>', 'regular expression: the faults whose names it matches', expression, /./)
    .option('--runs <N,…>', 'the values of --runs to compare', wholes, [defaults.runs])
    .option('--seed <N>', 'the first seed', whole, Math.floor(Math.random() * 2 ** 31))
    .option('--seeds <N>', 'how many seeds', whole, 1)
    .option('--pairs <N>', 'serve so many pairs of faults, drawn by the seed, in place of each alone', whole)
    .option('--shard <I/N>', 'judge the I-th of N parts alone; each is a sample drawn by the seed', shard, {
      number: 1,
      of: 1,
    })
    .option('--only-named', 'judge only the rules that a fault names: quick, and blind to wrong headlines')
    .option('--json <FILE>', 'write what was found of each fault')
    .option('--others <FILE...>', 'what other shards of the same seed have written, to be told of together')
    .parse(argv);
  const {
    faults: pattern,
    onlyNamed = false,
    others = [],
    ...rest
  } = command.opts<
    Omit<AskedFor, 'pattern' | 'onlyNamed' | 'others'> & {
      faults: RegExp;
      onlyNamed?: true;
      others?: string[];
    }
  >();
  return { pattern, onlyNamed, others, ...rest };
}

function whole(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('It should be a whole number above 0.');
}

function wholes(text: string): number[] {
  return text.split(',').map(whole);
}

function expression(text: string): RegExp {
  try {
    return new RegExp(text);
  } catch {
    throw new InvalidArgumentError('It should be a regular expression.');
  }
}

function shard(text: string): AskedFor['shard'] {
  const [, number, of] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (number !== undefined && of !== undefined && number > 0 && number <= of) return { number, of };
  throw new InvalidArgumentError('It should look like 2/8: the second of eight parts.');
}
