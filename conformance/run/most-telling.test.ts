import { expect, test } from 'vitest';
import { rules } from '../../generated/rules.ts';
import { checksFor } from '../checks/all-checks.ts';
import { mostTelling, mostTellingFirst } from './most-telling.ts';

test('every rule has one place in the order', () => {
  expect([...mostTelling].sort()).toEqual(rules.map(({ id }) => id).sort());
});

test('checks are ordered by it, and none is lost', () => {
  const checks = checksFor(undefined);
  const ordered = mostTellingFirst(checks);
  expect([...new Set(ordered.map(({ id }) => id))]).toEqual(mostTelling);
  expect(ordered).toHaveLength(checks.length);
});
