import { expect, test } from 'vitest';
import { rules } from '../../generated/rules.ts';
import { rulePage } from './rule-page.ts';

test.each(rules.map(({ id }) => id))('%s has a check, or is watched by all', (id) => {
  const { tried } = rulePage(id);
  if (tried.length === 0) expect(id).toMatch(/^(SHAPE|SAFE)-/);
});

test('faults that were made for the rule stand apart from those that break it too', () => {
  const { faults, otherFaults } = rulePage('UP-2');
  expect(faults.map(({ name }) => name)).toContain('replaces-cell');
  expect(faults.every(({ rules: [main] }) => main === 'UP-2')).toBe(true);
  expect(otherFaults.every(({ rules: [main] }) => main !== 'UP-2')).toBe(true);
});
