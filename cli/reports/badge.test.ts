import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testSeed } from '../../conformance/arbitraries/test-seed.ts';
import { anyReport } from '../testing/any-report.ts';
import { resultOf, ruleResult } from '../testing/result-of.ts';
import { badge } from './badge.ts';
import { reportOf } from './report-of.ts';

const run = { command: 'x', strict: false };
const kept = ruleResult('UP-1', 'pass');
const open = ruleResult('NF-6', 'not-checked');

test.each([
  ['what is kept of what was asked', reportOf(resultOf([kept, open]), run), '1 of 2 rules kept'],
  ['what is broken', reportOf(resultOf([kept, ruleResult('UP-2', 'fail')]), run), '1 rule failed'],
  ['that nothing was judged', reportOf(resultOf([open]), run), 'not checked'],
  ['that the run was cut short', reportOf(resultOf([kept], { interrupted: true }), run), 'interrupted'],
  [
    'that the server went away',
    reportOf(resultOf([kept], { lost: 'connect ECONNREFUSED' }), run),
    'no answer',
  ],
])('it says %s', (_, report, message) => {
  expect(JSON.parse(badge(report))).toMatchObject({ schemaVersion: 1, label: 'cell-contract', message });
});

test(`its colour is the exit code's (seed ${testSeed})`, () => {
  const agrees = fc.property(anyReport, (report) => {
    const colour = { 0: 'brightgreen', 1: 'red', 2: 'lightgrey' }[report.exitCode];
    expect(JSON.parse(badge(report)).color).toBe(colour);
  });
  fc.assert(agrees, { seed: testSeed, numRuns: 40 });
});
