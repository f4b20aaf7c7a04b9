import { expect, it } from 'vitest';
import { rules } from '../../generated/rules.ts';
import { faults } from '../../mock/index.ts';
import { sample } from './sample.ts';

const families = [...new Set(rules.map(({ id }) => id.replace(/-\d+$/, '')))];
const familiesOf = (perFamily: number): string[] =>
  sample(perFamily).map(({ rules: [main] }) => main.replace(/-\d+$/, ''));

it('takes as many faults of each family of rules', () => {
  expect(familiesOf(1).toSorted()).toEqual(families.toSorted());
  expect(familiesOf(3)).toHaveLength(3 * families.length);
});

it('takes each fault once at most, and all where so many are asked for', () => {
  const names = sample(faults.length).map(({ name }) => name);
  expect(names.toSorted()).toEqual(faults.map(({ name }) => name).toSorted());
});
