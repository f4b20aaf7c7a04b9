import { describe, expect, it } from 'vitest';
import { rules } from '../generated/rules.ts';

// Written out on purpose: an id or a level that changes in the spec must not change here unnoticed.
const published = {
  MUST: [
    'AUTH-1 AUTH-2 AUTH-3 AUTH-5',
    'UUID-1 UUID-2 UUID-3 UUID-4 UUID-5',
    'BODY-1 BODY-6',
    'NF-1 NF-2 NF-3 NF-4 NF-5 NF-6 NF-7',
    'UP-1 UP-2 UP-3 UP-6 UP-7',
    'ST-1 ST-2 ST-3',
    'VT-1 VT-2 VT-3',
    'SHAPE-1',
  ],
  SHOULD: ['AUTH-4 UUID-6 BODY-2 BODY-5 NF-8 UP-4 UP-5 UP-8 ST-4 VT-4', 'SHAPE-2 SHAPE-3 SAFE-1 SAFE-2'],
  MAY: ['BODY-3 BODY-4 VT-5'],
};

const families = ['AUTH', 'UUID', 'BODY', 'NF', 'UP', 'ST', 'VT', 'SHAPE', 'SAFE'];

describe('x-rules', () => {
  it.each(Object.entries(published))('has just the published %s rules', (level, ids) => {
    const found: string[] = rules.filter((rule) => rule.level === level).map(({ id }) => id);
    expect(found.sort()).toEqual(ids.join(' ').split(' ').sort());
  });

  it('keeps each family together, numbered from 1 without a gap', () => {
    const ids: string[] = rules.map(({ id }) => id);
    const expected = families.flatMap((family) => {
      const size = ids.filter((id) => id.startsWith(`${family}-`)).length;
      return Array.from({ length: size }, (_, index) => `${family}-${index + 1}`);
    });
    expect(ids).toEqual(expected);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s has a short title and a sentence', (_, rule) => {
    expect(rule.title.length).toBeLessThanOrEqual(45);
    expect(rule.text).toMatch(/[^.]\.$/);
    expect(rule.text.length).toBeGreaterThan(rule.title.length);
  });
});
