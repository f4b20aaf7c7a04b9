import type { SuiteOptions, Tokens } from '../../conformance/index.ts';
import { parseFixtures } from '../../conformance/index.ts';
import { parseUrl } from '../../conformance/validate-options.ts';
import { redactor } from '../../conformance/wire/redact.ts';
import { problems } from '../errors.ts';
import { durationText } from '../flags/duration-text.ts';
import type { Flags } from '../flags/flags.ts';
import { header } from '../flags/header.ts';
import { present } from '../flags/present.ts';
import { reportRequest } from '../flags/report-request.ts';
import { ruleSelection } from '../flags/rule-selection.ts';
import { token } from '../flags/token.ts';
import { wholeNumber } from '../flags/whole-number.ts';
import { loadTarget } from '../inputs/load-target.ts';
import { readInput } from '../inputs/read-input.ts';
import type { Io } from '../io.ts';
import { type KnownFile, readKnownFile } from '../known/known-file.ts';
import type { ServerUnderTest } from '../server/beside-server.ts';
import { againLine } from './again-line.ts';
import { judge } from './judge.ts';

/** The longest delay that a timer of Node takes, in milliseconds. */
const longestDelay = 2 ** 31 - 1;

/** `cell-contract check`: judges a server by the contract's rules. */
export async function check(flags: Flags, io: Io): Promise<number> {
  const baseUrl = flags.one('base-url')?.text;
  if (baseUrl === undefined) throw problems.noBaseUrl();
  const tokens = tokensOf(flags);
  const suite: SuiteOptions = {
    baseUrl,
    tokens,
    ...numbersOf(flags),
    ...selectionOf(flags),
    ...(await setUpOf(flags, io)),
    headers: Object.fromEntries(flags.many('header').map(header)),
  };
  const reports = flags.many('report', /[\n,]/).map(reportRequest);
  const known = await knownOf(flags, io);
  return judge(
    {
      suite,
      reports,
      strict: flags.isOn('strict'),
      ...present({ known, server: serverOf(flags, baseUrl, redactor(tokens)) }),
      again: againLine(redactor(tokens)(baseUrl), tokens, flags),
    },
    io,
  );
}

function tokensOf(flags: Flags): Tokens {
  const caller = flags.one('token');
  if (caller === undefined) throw problems.noToken();
  const other = flags.one('other-token');
  return { caller: token(caller), ...(other === undefined ? {} : { other: token(other) }) };
}

function numbersOf(flags: Flags): Partial<SuiteOptions> {
  const whole = (flag: string, min: number, max?: number) => {
    const given = flags.one(flag);
    return given && wholeNumber(given, min, max);
  };
  const budget = flags.one('budget');
  return present({
    runs: whole('runs', 1),
    seed: whole('seed', -(2 ** 31), 2 ** 31 - 1),
    jobs: whole('jobs', 1),
    budgetMs: budget && durationText(budget),
    timeoutMs: whole('timeout', 1, longestDelay),
    enrichmentTimeoutMs: whole('enrichment-timeout', 1, longestDelay),
  });
}

function selectionOf(flags: Flags): Partial<SuiteOptions> {
  const rulesOf = (flag: string) => {
    const given = flags.many(flag, /[\s,]+/);
    return given.length > 0 ? ruleSelection(given) : undefined;
  };
  return present({
    only: rulesOf('only'),
    skip: rulesOf('skip'),
    path: flags.one('path')?.text,
  });
}

async function setUpOf(flags: Flags, { cwd }: Io): Promise<Partial<SuiteOptions>> {
  const target = flags.one('target')?.text;
  const fixtures = flags.one('fixtures')?.text;
  if (target !== undefined && fixtures !== undefined) throw problems.targetAndFixtures();
  if (target !== undefined) return { target: await loadTarget(target, cwd) };
  if (fixtures === undefined) return {};
  return { fixtures: parseFixtures(await readInput(fixtures, 'fixtures file', cwd), fixtures) };
}

/** Where no time is said. */
const usualWaitMs = 30_000;

function serverOf(
  flags: Flags,
  baseUrl: string,
  redact: (text: string) => string,
): ServerUnderTest | undefined {
  const start = flags.one('start')?.text;
  const wait = flags.one('wait');
  if (start === undefined && wait === undefined) return undefined;
  if (start !== undefined && process.platform === 'win32') throw problems.noProcessGroups();
  const url = new URL(`${parseUrl(baseUrl).href.replace(/\/$/, '')}/api/lists`);
  return { url, ...present({ start }), waitMs: wait ? durationText(wait) : usualWaitMs, redact };
}

async function knownOf(flags: Flags, { cwd }: Io): Promise<KnownFile | undefined> {
  const path = flags.one('known-failing')?.text;
  const update = flags.isOn('update-known-failing');
  if (path !== undefined) return await readKnownFile(path, update, cwd);
  if (update) throw problems.updateWithoutList();
  return undefined;
}
