import { expect, test } from 'vitest';
import { SetUpError } from './errors.ts';
import type { SuiteOptions } from './options.ts';
import { validateOptions } from './validate-options.ts';

const right: SuiteOptions = { baseUrl: 'http://localhost:3000', tokens: { caller: 'a', other: 'b' } };

test('what may be left out has its default', () => {
  expect(validateOptions(right)).toMatchObject({ runs: 30, jobs: 24, timeoutMs: 10_000, headers: {} });
});

/** What no compiler has looked at: plain JavaScript, or a variable that is not set. */
test.each<[string, unknown, string]>([
  ['nothing', undefined, 'the argument must be an object with baseUrl and tokens'],
  ['a misspelt name', { ...right, onlly: ['UP-1'] }, 'onlly is no option: there are baseUrl, tokens, '],
  ['no URL', { tokens: right.tokens }, 'the base URL "undefined" is not usable: it should look like http://'],
  [
    'no tokens',
    { baseUrl: right.baseUrl },
    'tokens.caller must be a bearer token: one word of visible ASCII',
  ],
  ['an empty token', { ...right, tokens: { caller: '' } }, 'tokens.caller must be a bearer token'],
  ['a token with its line', { ...right, tokens: { caller: 'a\n' } }, 'tokens.caller must be a bearer token'],
  [
    'an empty one of somebody else',
    { ...right, tokens: { caller: 'a', other: '' } },
    'tokens.other must be a bearer token: one word of visible ASCII characters; leave it out where there is none',
  ],
  [
    'one token twice',
    { ...right, tokens: { caller: 'a', other: 'a' } },
    'the other token is that of the caller',
  ],
  ['a text for a number', { ...right, runs: '30' }, 'runs 30 is not a whole number from 1 to 100000'],
  ['a rule that is none', { ...right, skip: ['UP-99'] }, 'skip "UP-99" names no rule of the spec'],
  [
    'a path without its seed',
    { ...right, path: 'UP-1/first/0' },
    'path needs the seed of the run that it is from',
  ],
  [
    'a path without the rule that it is to show',
    { ...right, path: 'UP-1/first/0', seed: 1 },
    'path needs one rule in only: the one that it is to show',
  ],
])('%s is refused in one sentence', (_, options, says) => {
  const validate = () => validateOptions(options as SuiteOptions);
  expect(validate).toThrow(SetUpError);
  expect(validate).toThrow(says);
});
