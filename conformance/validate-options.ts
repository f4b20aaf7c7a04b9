import { rules } from '../generated/rules.ts';
import { SetUpError } from './errors.ts';
import type { SuiteOptions } from './options.ts';
import { readReplayPath } from './run/replay-path.ts';
import { randomSeed } from './run/seed.ts';

export interface CheckedOptions extends SuiteOptions {
  url: URL;
  runs: number;
  seed: number;
  jobs: number;
  timeoutMs: number;
  enrichmentTimeoutMs: number;
  headers: Readonly<Record<string, string>>;
}

/** `power` measured these; see the script of that name. */
export const defaults = { runs: 30, jobs: 24, timeoutMs: 10_000, enrichmentTimeoutMs: 10_000 } as const;

/** @throws {SetUpError} naming the option, its value and what would be right */
export function validateOptions(options: SuiteOptions): CheckedOptions {
  checkNames(options);
  const url = parseUrl(options.baseUrl);
  const checked = {
    ...options,
    url,
    runs: whole('runs', options.runs ?? defaults.runs, 1, 100_000),
    seed: whole('seed', options.seed ?? randomSeed(), -0x80000000, 0x7fffffff),
    jobs: whole('jobs', options.jobs ?? defaults.jobs, 1, 256),
    timeoutMs: whole('timeoutMs', options.timeoutMs ?? defaults.timeoutMs, 1, 600_000),
    enrichmentTimeoutMs: whole(
      'enrichmentTimeoutMs',
      options.enrichmentTimeoutMs ?? defaults.enrichmentTimeoutMs,
      0,
      3_600_000,
    ),
    ...(options.budgetMs !== undefined && { budgetMs: whole('budgetMs', options.budgetMs, 1, 86_400_000) }),
    headers: Object.fromEntries(
      Object.entries(options.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
    ),
  };
  checkToken('tokens.caller', options.tokens?.caller);
  if (options.tokens.other !== undefined) checkToken('tokens.other', options.tokens.other);
  if (options.tokens.other === options.tokens.caller)
    throw new SetUpError('bad-option', 'the other token', 'is that of the caller: give one of somebody else');
  checkHeaders(checked.headers);
  for (const name of ['only', 'skip'] as const) checkRules(name, options[name]);
  checkPath(options);
  return checked;
}

const known = {
  baseUrl: true,
  tokens: true,
  target: true,
  fixtures: true,
  only: true,
  skip: true,
  runs: true,
  seed: true,
  path: true,
  jobs: true,
  budgetMs: true,
  timeoutMs: true,
  enrichmentTimeoutMs: true,
  headers: true,
  signal: true,
  onEvent: true,
} satisfies Record<keyof SuiteOptions, true>;

/** Plain JavaScript is told of a name that is misspelt, which would change nothing. */
function checkNames(options: SuiteOptions): void {
  if (typeof options !== 'object' || options === null)
    throw new SetUpError('bad-option', 'the argument', 'must be an object with baseUrl and tokens');
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(known, name));
  if (unknown !== undefined)
    throw new SetUpError('bad-option', unknown, `is no option: there are ${Object.keys(known).join(', ')}`);
}

/** What is in the environment may be missing, or have a line break at its end. */
function checkToken(name: string, token: unknown): void {
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return;
  const right = name === 'tokens.other' ? '; leave it out where there is none' : '';
  throw new SetUpError(
    'bad-option',
    name,
    `must be a bearer token: one word of visible ASCII characters${right}`,
  );
}

/** With these a check says what it tries, or an HTTP client how it sends it. */
const ownHeaders: readonly string[] = [
  'authorization',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'expect',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

function checkHeaders(headers: Readonly<Record<string, string>>): void {
  const own = Object.keys(headers).find((name) => ownHeaders.includes(name));
  if (own !== undefined)
    throw new SetUpError('bad-option', `the header ${own}`, 'is set by the check itself: leave it out');
}

function checkRules(name: string, ids: readonly string[] = []): void {
  for (const id of ids) {
    if (!rules.some((rule) => rule.id === id))
      throw new SetUpError('bad-option', `${name} "${id}"`, 'names no rule of the spec');
  }
}

function checkPath({ path, seed, only }: SuiteOptions): void {
  if (path === undefined) return;
  if (!readReplayPath(path))
    throw new SetUpError('bad-option', `path "${path}"`, 'is none that a report gives as replay');
  if (seed === undefined)
    throw new SetUpError('bad-option', 'path', 'needs the seed of the run that it is from');
  if (only?.length !== 1)
    throw new SetUpError('bad-option', 'path', 'needs one rule in only: the one that it is to show');
}

/** @throws {SetUpError} where it is no base URL */
export function parseUrl(text: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new SetUpError('bad-url', text, 'it should look like http://localhost:3000');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new SetUpError('bad-url', text, `it should begin with http:// or https://, not ${url.protocol}`);
  }
  if (url.username !== '' || url.password !== '')
    throw new SetUpError('bad-url', url.origin, 'it should have no user name and no password');
  if (url.search !== '' || url.hash !== '')
    throw new SetUpError('bad-url', text, 'it should have no query and no fragment');
  return url;
}

function whole(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new SetUpError('bad-option', `${name} ${value}`, `is not a whole number from ${least} to ${most}`);
}
