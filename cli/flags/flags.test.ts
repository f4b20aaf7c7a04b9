import { describe, expect, test } from 'vitest';
import { Flags } from './flags.ts';

const flagsOf = (raw: Record<string, unknown>, env: Record<string, string> = {}) =>
  new Flags(raw, env, 'CELL_CONTRACT');

test('a value comes from the command line before the environment, and says where it came from', () => {
  const env = { CELL_CONTRACT_OTHER_TOKEN: 'b' };
  expect(flagsOf({ otherToken: 'a' }, env).one('other-token')).toEqual({ text: 'a', from: '--other-token' });
  expect(flagsOf({}, env).one('other-token')).toEqual({ text: 'b', from: 'CELL_CONTRACT_OTHER_TOKEN' });
});

test('an empty variable is as good as none', () => {
  expect(flagsOf({}, { CELL_CONTRACT_SEED: '' }).one('seed')).toBeUndefined();
});

test('a list is repeated on the command line and separated in the environment', () => {
  const values = (flags: Flags) => flags.many('only', /[\s,]+/).map(({ text }) => text);
  expect(values(flagsOf({ only: ['UP', 'VT,NF-1'] }))).toEqual(['UP', 'VT', 'NF-1']);
  expect(values(flagsOf({}, { CELL_CONTRACT_ONLY: 'UP, VT' }))).toEqual(['UP', 'VT']);
  expect(values(flagsOf({}))).toEqual([]);
});

test.each([
  [{}, '1', true],
  [{}, 'true', true],
  [{}, '0', false],
  [{}, 'false', false],
  [{}, '', false],
  [{ strict: true }, '0', true],
])('a switch %j with the variable %j is on: %s', (raw, variable, isOn) => {
  expect(flagsOf(raw, { CELL_CONTRACT_STRICT: variable }).isOn('strict')).toBe(isOn);
});

describe('a config file', () => {
  const values = { only: ['UP', 'VT'], seed: '3', strict: true, cors: false };
  const from = (raw: Record<string, unknown>, env: Record<string, string> = {}) =>
    new Flags(raw, env, 'CELL_CONTRACT', { name: 'check', path: 'my.config.ts', values });

  test('comes last, and is named as where a value is from', () => {
    expect(from({}).one('seed')).toEqual({ text: '3', from: 'check.seed in my.config.ts' });
    expect(from({}, { CELL_CONTRACT_SEED: '2' }).one('seed')?.text).toBe('2');
    expect(from({ seed: '1' }, { CELL_CONTRACT_SEED: '2' }).one('seed')?.text).toBe('1');
    expect(
      from({})
        .many('only')
        .map(({ text }) => text),
    ).toEqual(['UP', 'VT']);
    expect(from({}, { CELL_CONTRACT_ONLY: 'NF' }).many('only')).toHaveLength(1);
  });

  test('turns a switch on, unless the environment turns it off', () => {
    expect(from({}).isOn('strict')).toBe(true);
    expect(from({}, { CELL_CONTRACT_STRICT: '0' }).isOn('strict')).toBe(false);
    expect(from({}).isOn('no-cors')).toBe(true);
    expect(from({ cors: ['http://localhost:5173'] }).isOn('no-cors')).toBe(false);
    expect(from({}, { CELL_CONTRACT_CORS: 'http://localhost:5173' }).isOn('no-cors')).toBe(false);
  });
});

test('a switch that says no', () => {
  expect(flagsOf({ cors: false }).isOn('no-cors')).toBe(true);
  expect(flagsOf({}, { CELL_CONTRACT_NO_CORS: '1' }).isOn('no-cors')).toBe(true);
  expect(flagsOf({ cors: ['http://localhost:5173'] }).isOn('no-cors')).toBe(false);
  expect(flagsOf({}).isOn('no-cors')).toBe(false);
});
