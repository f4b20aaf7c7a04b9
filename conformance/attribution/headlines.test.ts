import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../generated/rules.ts';
import { type Failure, headlineOf } from './headlines.ts';

function failure(symptom: string, more: Partial<Failure> = {}): Failure {
  return { symptom, seenBy: 'UP-1', kind: 'any', failsAlone: true, ...more };
}

function headline(rule: RuleId, failures: Partial<Record<RuleId, Failure>>): RuleId | undefined {
  const found = new Map(Object.entries(failures) as [RuleId, Failure][]);
  const own = found.get(rule);
  if (!own) throw new Error(`${rule} does not fail`);
  return headlineOf(rule, own, found);
}

describe('a thing that is looked up before its turn', () => {
  const early = failure('404:column');

  test('is told once, under the first rule that says what else is due', () => {
    const failures = { 'UUID-3': early, 'NF-1': early, 'NF-2': early };
    expect(headline('UUID-3', failures)).toBeUndefined();
    expect(headline('NF-1', failures)).toBe('UUID-3');
    expect(headline('NF-2', failures)).toBe('UUID-3');
  });

  test('is another bug than another thing that is told missing', () => {
    expect(headline('NF-2', { 'NF-1': failure('404:row'), 'NF-2': early })).toBeUndefined();
  });

  test('of a SHOULD rule tells nothing of a MUST rule', () => {
    expect(headline('NF-1', { 'BODY-5': early, 'NF-1': early })).toBeUndefined();
  });
});

test('where what exists is not found, nothing is said of what does not', () => {
  const failures = { 'UP-1': failure('refused:404'), 'NF-3': failure('404:row') };
  expect(headline('NF-3', failures)).toBe('UP-1');
  expect(headline('NF-3', { 'UP-1': failure('refused:500'), 'NF-3': failure('404:row') })).toBeUndefined();
});

test('what did not fail alone is the doing of a rule whose breach disturbs others', () => {
  const disturbed = { 'UP-3': failure('x'), 'VT-1': failure('value:string', { failsAlone: false }) };
  expect(headline('VT-1', disturbed)).toBe('UP-3');
});
