import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testSeed } from '../../conformance/arbitraries/test-seed.ts';
import type { RuleResult } from '../../conformance/results.ts';
import { outcomeOf } from '../reports/outcome.ts';
import { anyReport } from '../testing/any-report.ts';
import { brokenBy } from '../testing/broken-by.ts';
import { ruleResult } from '../testing/result-of.ts';
import { parseKnownList } from './parse-known-list.ts';
import { updateKnownList } from './update-known-list.ts';
import { withKnown } from './with-known.ts';

const today = '2026-06-15';
const settings = { strict: false, today };

function update(
  text: string | undefined,
  results: Parameters<typeof updateKnownList>[2],
  path = 'known.yaml',
) {
  return updateKnownList(text, parseKnownList(text ?? '', path, today), results, settings);
}

const failing = (symptom: string, failed = 3) => ({
  counterexample: brokenBy({ symptom, actual: 'another "id"\n# not', confirmed: { failed, tries: 3 } }),
});

test('reasons and comments stay; what passes goes, what fails comes, what was not judged stays', () => {
  const text = [
    '# our list',
    'failing:',
    '  - rule: UP-1 # inserted twice',
    '    reason: ticket 12',
    '    until: 2027-01-31',
    '',
    '  # mended by now',
    '  - rule: UP-2',
    '    reason: ticket 13',
    '  - { rule: NF-6, reason: "not seen: this run had no other token" }',
    'flaky:',
    '  - rule: UP-7 # the lock',
    '    reason: ticket 14',
    '',
  ].join('\n');
  const {
    text: updated,
    added,
    removed,
  } = update(text, [
    ruleResult('NF-6', 'not-checked'),
    ruleResult('UP-1', 'fail', failing('insert:id')),
    ruleResult('UP-2', 'pass'),
    ruleResult('UP-3', 'fail', failing('neighbour:value')),
    ruleResult('UP-5', 'warn', failing('again:value')),
    ruleResult('UP-6', 'fail', failing('read:stale', 1)),
    ruleResult('UP-7', 'pass'),
  ]);
  expect({ added, removed }).toEqual({ added: ['UP-3', 'UP-6'], removed: ['UP-2'] });
  expect(updated).toMatchInlineSnapshot(`
    "# our list
    failing:
      - rule: UP-1 # inserted twice
        reason: ticket 12
        until: 2027-01-31
      - { rule: NF-6, reason: "not seen: this run had no other token" }
      - rule: UP-3
        reason: 'not explained yet; seen on 2026-06-15: another "id"\\n# not'
        signature: neighbour:value
    flaky:
      - rule: UP-7 # the lock
        reason: ticket 14
      - rule: UP-6
        reason: 'not explained yet; seen on 2026-06-15: another "id"\\n# not'
        signature: read:stale
    "
  `);
});

test('a failure of another kind is added beside the one that is known, in the same list', () => {
  const text = 'flaky:\n  - { rule: UP-7, reason: the lock, signature: parallel:value }\n';
  const { text: updated, added } = update(text, [ruleResult('UP-7', 'fail', failing('refused:500'))]);
  expect(added).toEqual(['UP-7']);
  expect(parseKnownList(updated, 'known.yaml', today).entries).toMatchObject([
    { list: 'flaky', rule: 'UP-7', reason: 'the lock', signature: 'parallel:value' },
    { list: 'flaky', rule: 'UP-7', signature: 'refused:500' },
  ]);
});

test('a file that is not there yet says what it is; one named .json is JSON', () => {
  const results = [ruleResult('UP-2', 'fail', failing('update:id'))];
  expect(update(undefined, results).text).toMatch(/^# Rules that the server is known to break/);
  expect(JSON.parse(update(undefined, results, 'known.json').text)).toMatchObject({
    failing: [{ rule: 'UP-2', signature: 'update:id' }],
  });
});

test(`a list that was brought up to date excuses the run that it is from (seed ${testSeed})`, () => {
  for (const path of ['known.yaml', 'known.json']) {
    for (const { results, strict } of fc.sample(anyReport, { seed: testSeed, numRuns: 20 })) {
      const found = results.map(({ known: _, ...rule }): RuleResult => rule);
      const mended = found.map((rule) =>
        rule.status === 'fail' ? { ...rule, status: 'pass' as const } : rule,
      );
      let text: string | undefined;
      for (const run of [found, mended, found]) {
        const list = parseKnownList(text ?? '', path, today);
        text = updateKnownList(text, list, run, { strict, today }).text;
        const updated = parseKnownList(text, path, today);
        const outcomes = run.map((rule) => outcomeOf(withKnown(rule, updated), strict));
        expect(outcomes).not.toContain('failed');
      }
    }
  }
});
