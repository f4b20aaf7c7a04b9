import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testSeed } from '../../conformance/arbitraries/test-seed.ts';
import type { RuleResult } from '../../conformance/results.ts';
import type { KnownEntry, KnownList } from '../known/known-list.ts';
import { reportOf } from '../reports/report-of.ts';
import { anyReport } from '../testing/any-report.ts';
import { brokenBy } from '../testing/broken-by.ts';
import { resultOf, ruleResult } from '../testing/result-of.ts';
import { isWorse } from './change.ts';
import { changesBetween } from './changes-between.ts';

const of = (...rules: RuleResult[]) => reportOf(resultOf(rules), { command: 'x', strict: false });
const kept = ruleResult('UP-1', 'pass');
const open = ruleResult('UP-1', 'not-checked', { reason: 'needs: other-token' });
const broken = (symptom: string) => ruleResult('UP-1', 'fail', { counterexample: brokenBy({ symptom }) });

test.each<[string, RuleResult[], RuleResult[], [string, boolean][]]>([
  ['nothing', [kept], [kept], []],
  ['a rule that breaks', [kept], [broken('cell:id')], [['newly-broken', true]]],
  ['one that breaks now that it is checked', [open], [broken('cell:id')], [['newly-broken', true]]],
  ['a new rule that is broken', [], [broken('cell:id')], [['newly-broken', true]]],
  ['another bug', [broken('cell:id')], [broken('value:type')], [['broken-otherwise', true]]],
  ['the same bug', [broken('cell:id')], [broken('cell:id')], [['still-broken', false]]],
  ['a rule not checked any more', [kept], [open], [['newly-not-checked', true]]],
  ['a broken one not checked any more', [broken('cell:id')], [open], [['newly-not-checked', true]]],
  ['one that was never checked', [open], [open], []],
  ['a fix', [broken('cell:id')], [kept], [['fixed', false]]],
  ['a rule checked at last', [open], [kept], [['newly-checked', false]]],
  ['a rule that is gone', [kept], [], [['gone', false]]],
  [
    'something else observed',
    [ruleResult('BODY-3', 'observed', { observation: 'stored as null' })],
    [ruleResult('BODY-3', 'observed', { observation: 'refused' })],
    [['observed-otherwise', false]],
  ],
])('%s', (_, older, newer, told) => {
  const changes = changesBetween(of(...older), of(...newer));
  expect(changes.map((change) => [change.kind, isWorse(change)])).toEqual(told);
});

describe('with a list of known failures', () => {
  const list = (kind: KnownEntry['list'], signature?: string): KnownList => ({
    path: 'known.yaml',
    entries: [{ list: kind, rule: 'UP-1', reason: 'ticket 12', line: 2, ...(signature && { signature }) }],
  });
  const knowing = (rule: RuleResult, known: KnownList) =>
    reportOf(resultOf([rule]), { command: 'x', strict: false, known });

  test.each<[string, RuleResult, RuleResult, KnownList, [string, boolean][]]>([
    ['a failure that is listed', kept, broken('cell:id'), list('failing'), [['known-to-break', false]]],
    ['a flaky one that fails this time', kept, broken('cell:id'), list('flaky'), [['known-to-break', false]]],
    ['a flaky one that passes this time', broken('cell:id'), kept, list('flaky'), [['fixed', false]]],
    ['the same bug', broken('cell:id'), broken('cell:id'), list('failing'), [['still-broken', false]]],
    ['another bug, listed', broken('cell:id'), broken('value'), list('failing'), [['known-to-break', false]]],
    [
      'another bug than is listed',
      broken('cell:id'),
      broken('value'),
      list('failing', 'cell:id'),
      [['broken-otherwise', true]],
    ],
  ])('%s', (_, older, newer, known, told) => {
    const changes = changesBetween(of(older), knowing(newer, known));
    expect(changes.map((change) => [change.kind, isWorse(change)])).toEqual(told);
  });
});

test(`a run did not get worse than itself, and what is broken is told (seed ${testSeed})`, () => {
  const isCalm = fc.property(anyReport, (report) => {
    const changes = changesBetween(report, report);
    const broken = report.results.filter(({ status }) => status === 'fail' || status === 'warn');
    expect(changes.map(({ kind, after }) => [kind, after?.id])).toEqual(
      broken.map(({ id }) => ['still-broken', id]),
    );
  });
  fc.assert(isCalm, { seed: testSeed, numRuns: 40 });
});
