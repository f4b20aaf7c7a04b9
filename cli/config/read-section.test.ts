import { expect, test } from 'vitest';
import { UsageError } from '../errors.ts';
import { createProgram } from '../program.ts';
import { capturedIo } from '../testing/captured-io.ts';
import type { CheckConfig, MockConfig } from './define-config.ts';
import { readSection } from './read-section.ts';

const program = createProgram(capturedIo(), () => {});
function commandNamed(name: string) {
  const command = program.commands.find((one) => one.name() === name);
  if (command === undefined) throw new Error(`no command ${name}`);
  return command;
}
const check = commandNamed('check');
const read = (config: unknown) => readSection(config, 'my.config.ts', check);

/** The types make these complete: a member that is missing here or there does not compile. */
const everyCheckOption: Required<CheckConfig> = {
  baseUrl: 'http://localhost:3000',
  token: 'a',
  otherToken: 'b',
  target: 'c',
  fixtures: 'd',
  only: ['UP'],
  skip: ['VT'],
  runs: 1,
  seed: 2,
  path: 'e',
  budget: '30s',
  jobs: 3,
  timeout: 4,
  enrichmentTimeout: 5,
  strict: true,
  knownFailing: 'f',
  start: 'g',
  wait: '1m',
  header: ['a: b'],
  report: ['github'],
};
const everyMockOption: Required<MockConfig> = {
  port: 1,
  host: 'a',
  token: ['a=b'],
  store: 'memory',
  seedData: 'c',
  frozenAt: 'd',
  enrichDelay: 2,
  enrichFailRate: 0.5,
  typing: 'strict',
  break: ['e'],
  misbehave: ['f'],
  latency: '1..2',
  errorRate: 0.5,
  cors: false,
  log: 'json',
  quiet: true,
  seed: 3,
  validateResponses: true,
  controlToken: 'g',
};

test.each([
  ['check', everyCheckOption],
  ['mock', everyMockOption],
])('a config file has every option of %s, and no other', (name, options) => {
  const acts = ['config', 'updateKnownFailing', 'listFaults'];
  const names = commandNamed(name).options.map((option) => option.attributeName());
  const own = name === 'check' ? ['baseUrl'] : [];
  const wanted = new Set([...own, ...names].filter((one) => !acts.includes(one)));
  expect(Object.keys(options).toSorted()).toEqual([...wanted].toSorted());
  expect(Object.keys(readSection({ [name]: options }, 'x', commandNamed(name)).values)).toEqual(
    Object.keys(options),
  );
});

test('what is undefined is left out: a variable that is not set may be named', () => {
  expect(read({ check: { token: undefined } }).values).toEqual({});
  expect(read({}).values).toEqual({});
});

test.each<[string, unknown, string]>([
  ['no object', 1, 'should export an object like { check: { … } } by default'],
  ['an unknown command', { chekc: {} }, 'has "chekc", which is no option there (did you mean "check"?)'],
  [
    'an option outside its command',
    { runs: 1 },
    'has "runs", which is no option there: there are check, mock',
  ],
  ['no object below', { check: [] }, 'should have an object as check'],
  [
    'a typo',
    { check: { stirct: true } },
    'has "check.stirct", which is no option there (did you mean "strict"?)',
  ],
  [
    'an act',
    { check: { updateKnownFailing: true } },
    'has "check.updateKnownFailing", which is no option there',
  ],
  [
    'a word as a switch',
    { check: { strict: 'yes' } },
    'has a string as check.strict: it must be true or false',
  ],
  [
    'an array as a text',
    { check: { token: ['s3cret'] } },
    'has an array as check.token: it must be a text or a number',
  ],
  [
    'a function',
    { check: { target: () => {} } },
    'has a function as check.target: it must be a text or a number',
  ],
  ['null', { check: { runs: null } }, 'has null as check.runs: it must be a text or a number'],
  [
    'objects in a list',
    { check: { only: [{}] } },
    'has an array as check.only: it must be an array of texts',
  ],
])('%s is refused', (_, config, says) => {
  expect(() => read(config)).toThrow(UsageError);
  expect(() => read(config)).toThrow(`the config file "my.config.ts" ${says}`);
  expect(() => read(config)).not.toThrow('s3cret');
});
