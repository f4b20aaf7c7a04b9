import { expect, test } from 'vitest';
import type { Status } from '../../conformance/results.ts';
import { outcomeOf } from '../reports/outcome.ts';
import { brokenBy } from '../testing/broken-by.ts';
import { ruleResult } from '../testing/result-of.ts';
import type { KnownEntry } from './known-list.ts';
import { knownSentence } from './known-sentence.ts';
import { withKnown } from './with-known.ts';

const entry = (more: Partial<KnownEntry>): KnownEntry => ({
  list: 'failing',
  rule: 'UP-2',
  reason: 'ticket 12',
  line: 3,
  ...more,
});

const failing = entry({});
const bySignature = entry({ signature: 'update:id' });
const flaky = entry({ list: 'flaky' });
const flakyBySignature = entry({ list: 'flaky', signature: 'update:id' });

function judged(status: Status, symptom: string, ...entries: KnownEntry[]) {
  const isBroken = status === 'fail' || status === 'warn';
  const evidence = isBroken ? { counterexample: brokenBy({ symptom }) } : {};
  return withKnown(ruleResult('UP-2', status, evidence), { path: 'known.yaml', entries });
}

test.each<[KnownEntry, Status, string, string, string]>([
  [failing, 'fail', 'update:id', 'known', 'known to fail: ticket 12'],
  [failing, 'warn', 'update:id', 'known', 'known to fail: ticket 12'],
  [failing, 'pass', '', 'failed', 'passes now: take it off the known failures (known.yaml, line 3)'],
  [bySignature, 'fail', 'update:id', 'known', 'known to fail: ticket 12'],
  [
    bySignature,
    'fail',
    'refused:500',
    'failed',
    'fails in another way than is known (known.yaml, line 3): its signature is refused:500',
  ],
  [
    bySignature,
    'warn',
    'refused:500',
    'failed',
    'fails in another way than is known (known.yaml, line 3): its signature is refused:500',
  ],
  [bySignature, 'pass', '', 'failed', 'passes now: take it off the known failures (known.yaml, line 3)'],
  [flaky, 'fail', 'update:id', 'known', 'known to be flaky: ticket 12'],
  [flaky, 'pass', '', 'passed', 'known to be flaky: ticket 12'],
  [
    flakyBySignature,
    'fail',
    'refused:500',
    'failed',
    'fails in another way than is known (known.yaml, line 3): its signature is refused:500',
  ],
  [
    entry({ until: '2027-01-31' }),
    'fail',
    'update:id',
    'known',
    'known to fail: ticket 12 (until 2027-01-31)',
  ],
])('%j and a rule that comes to %s %s: %s', (listed, status, symptom, outcome, sentence) => {
  const rule = judged(status, symptom, listed);
  for (const strict of [false, true]) expect(outcomeOf(rule, strict)).toBe(outcome);
  expect(knownSentence(rule)).toBe(sentence);
});

test('a rule that was not checked is not excused, nor does it have to come off', () => {
  expect(judged('not-checked', '', failing)).toEqual(ruleResult('UP-2', 'not-checked'));
});

test('a rule that no entry names is what it was', () => {
  const rule = judged('fail', 'update:id', entry({ rule: 'UP-1' }));
  expect(rule.known).toBeUndefined();
  expect(outcomeOf(rule, false)).toBe('failed');
});

test('of several entries, the one that tells of this failure speaks', () => {
  const other = entry({ signature: 'refused:500', reason: 'ticket 13', line: 7 });
  expect(judged('fail', 'refused:500', bySignature, other).known).toMatchObject({
    kind: 'failing',
    reason: 'ticket 13',
    place: 'known.yaml, line 7',
  });
});

test('ways in which one bug shows by chance are one signature', () => {
  const listed = entry({ signature: 'value:case' });
  expect(judged('fail', 'value:string', listed).known?.kind).toBe('failing');
  expect(judged('fail', 'value:type', listed).known?.kind).toBe('other-failure');
});
