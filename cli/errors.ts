import { quoted } from './terminal/quoted.ts';
import { shown } from './terminal/shown.ts';

/** The call cannot be carried out; `message` is one sentence for the user. Exit code 2, no stack. */
export abstract class CliError extends Error {}

/** What was asked for makes no sense: the command line has to change. */
export class UsageError extends CliError {
  override readonly name = 'UsageError';
}

/** What was asked for makes sense, but the machine or a file stands in its way. */
class EnvironmentError extends CliError {
  override readonly name = 'EnvironmentError';
}

/** Every sentence that the command line refuses with: what is wrong, and what would be right. */
export const problems = {
  badValue: (from: string, right: string, got: string) =>
    new UsageError(`${from} must be ${right}, not ${quoted(got)}`),
  badToken: (from: string) =>
    new UsageError(`${from} must be a bearer token: one word of visible ASCII characters`),
  badTokenOwner: (from: string) =>
    new UsageError(`${from} must be TOKEN=CALLER, like s3cret=alice, with neither of them empty`),
  badCommandLine: (what: string) => new UsageError(`${what}; see cell-contract --help`),
  noBaseUrl: () =>
    new UsageError(
      'no base URL: write it after "check", like http://localhost:3000, or set CELL_CONTRACT_BASE_URL',
    ),
  noToken: () =>
    new UsageError('no token: give one that the server accepts with --token T, or set CELL_CONTRACT_TOKEN'),
  targetAndFixtures: () => new UsageError('--target and --fixtures exclude each other: give one of them'),
  unknownRule: (from: string, name: string, hint: string) =>
    new UsageError(`${from} must name a rule (UP-2) or a family (UP), not ${quoted(name)}${hint}`),
  unknownFault: (from: string, name: string, hint: string) =>
    new UsageError(`${from} must name a fault of --list-faults, not ${quoted(name)}${hint}`),
  unknownMisbehaviour: (from: string, word: string, hint: string) =>
    new UsageError(`${from} must begin with what --list-faults shows, not ${quoted(word)}${hint}`),
  unknownReport: (from: string, kinds: string, got: string) =>
    new UsageError(
      `${from} must be KIND=FILE with KIND one of ${kinds}, or github alone, not ${quoted(got)}`,
    ),
  sameReportFile: (path: string) =>
    new UsageError(`two reports go to ${quoted(path)}: give each --report a file of its own`),
  notTwoReports: (got: number) =>
    new UsageError(`report needs two files, the older and the newer, not ${got}; --matrix takes any number`),
  notOneReport: (got: number) =>
    new UsageError(`--report needs one file, of the run that it is written from, not ${got}`),
  reportAndMatrix: () =>
    new UsageError(
      '--report and --matrix exclude each other, and --format is for --matrix: give one of them',
    ),
  noReports: () => new UsageError('report --matrix needs a file for each server: a.json b.json'),
  formatWithoutMatrix: () => new UsageError('--format needs --matrix: changes are told as text'),
  notAReport: (path: string, why: string) =>
    new EnvironmentError(`${quoted(path)} is no report of check --report json=F: ${why}`),
  targetWithoutFunction: (path: string) =>
    new UsageError(
      `the target module ${quoted(path)} must export a function ({ baseUrl, tokens }) => hooks by default`,
    ),
  updateWithoutList: () =>
    new UsageError('--update-known-failing needs the file that it writes: give --known-failing FILE'),
  badKnownList: (path: string, line: number, says: string) =>
    new UsageError(`${shown(path)}, line ${line}, ${says}`),
  unreadable: (what: string, path: string, why: string) =>
    new EnvironmentError(`the ${what} ${quoted(path)} cannot be read: ${why}`),
  badSeedData: (path: string, says: string) => new EnvironmentError(`${shown(path)}: ${says}`),
  unloadable: (path: string, why: string) =>
    new EnvironmentError(`the target module ${quoted(path)} cannot be loaded: ${why}`),
  answersAlready: (url: string) =>
    new EnvironmentError(`something answers at ${url} already: stop it, or leave --start out`),
  endedEarly: (url: string) =>
    new EnvironmentError(`the server of --start ended before it answered at ${url}`),
  neverAnswered: (url: string, waited: string, why: string) =>
    new EnvironmentError(
      `no server answers at ${url} within ${waited} (${why}); --wait sets how long it may take`,
    ),
  interruptedWait: (url: string) => new EnvironmentError(`interrupted before a server answered at ${url}`),
  noProcessGroups: () =>
    new EnvironmentError(
      '--start needs process groups, which Windows lacks: start the server yourself, and give --wait alone',
    ),
  twoConfigs: (one: string, other: string) =>
    new UsageError(`there are ${one} and ${other}: keep one of them, or name it with --config`),
  badConfig: (path: string, says: string) => new UsageError(`the config file ${quoted(path)} ${says}`),
  unloadableConfig: (path: string, why: string) =>
    new EnvironmentError(`the config file ${quoted(path)} cannot be loaded: ${why}`),
  otherConfig: (path: string) => new UsageError(`there is a config file already, ${path}: remove it first`),
  alreadyThere: (path: string) => new UsageError(`${path} is there already: --force writes over it`),
  unwritableFile: (path: string, why: string) =>
    new EnvironmentError(`${quoted(path)} cannot be written: ${why}`),
  unstartable: (file: string, why: string) =>
    new EnvironmentError(`the command ${quoted(file)} cannot be started: ${why}`),
  unwritableList: (path: string, why: string) =>
    new EnvironmentError(`the list of known failures ${quoted(path)} cannot be written: ${why}`),
  unwritable: (path: string, why: string) =>
    new EnvironmentError(`the report ${quoted(path)} cannot be written: ${why}`),
} as const;
