import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../generated/rules.ts';
import { verdictOf } from './verdict-of.ts';

function verdict(broken: RuleId[], faults: RuleId[][], explained: RuleId[] = []) {
  return verdictOf({ broken: broken.map((id) => ({ id, symptom: 'x' })), explained }, faults);
}

describe('one fault', () => {
  test.each<[RuleId[], string]>([
    [['UP-1'], 'single'],
    [['UP-2'], 'single'],
    [['UP-1', 'UP-2'], 'several'],
    [['UP-1', 'VT-4'], 'several'],
    [['VT-4'], 'misattributed'],
    [[], 'missed'],
  ])('that names UP-1 and UP-2, told under %j, is %s', (broken, expected) => {
    expect(verdict(broken, [['UP-1', 'UP-2']])).toBe(expected);
  });
});

describe('two faults at once', () => {
  const faults: RuleId[][] = [['UP-1'], ['ST-1', 'ST-2']];

  test.each<[RuleId[], string]>([
    [['UP-1', 'ST-1'], 'single'],
    [['UP-1', 'ST-1', 'ST-2'], 'several'],
    [['UP-1', 'ST-1', 'VT-4'], 'several'],
    [['ST-1'], 'missed'],
    [['VT-4'], 'missed'],
    [[], 'missed'],
  ])('told under %j, are %s', (broken, expected) => {
    expect(verdict(broken, faults)).toBe(expected);
  });

  test('of which one keeps the other’s rule from being checked, say so', () => {
    expect(verdict(['UP-1'], faults, ['ST-2'])).toBe('hidden');
    expect(verdict(['UP-1'], faults, ['VT-1'])).toBe('missed');
  });
});
